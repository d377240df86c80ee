package limber.store;

/// The live message, on a shared database.
class PostgresLiveMessageTest extends LiveMessageContract {

  private final DatabaseUrl url = TestPostgres.fresh();

  @Override
  Store open(DataFolder opened) {
    return Store.open(opened, url);
  }
}
