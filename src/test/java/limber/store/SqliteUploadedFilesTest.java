package limber.store;

/// What Telegram calls our files, in a file of this process.
class SqliteUploadedFilesTest extends UploadedFilesContract {

  @Override
  Store open(DataFolder opened) {
    return Store.open(opened);
  }
}
