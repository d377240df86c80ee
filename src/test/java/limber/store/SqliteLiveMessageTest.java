package limber.store;

/// The live message, in a file of this process.
class SqliteLiveMessageTest extends LiveMessageContract {

  @Override
  Store open(DataFolder opened) {
    return Store.open(opened);
  }
}
