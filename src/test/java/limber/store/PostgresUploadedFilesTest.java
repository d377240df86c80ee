package limber.store;

/// What Telegram calls our files, on a shared database.
class PostgresUploadedFilesTest extends UploadedFilesContract {

  private final DatabaseUrl url = TestPostgres.fresh();

  @Override
  Store open(DataFolder opened) {
    return Store.open(opened, url);
  }
}
