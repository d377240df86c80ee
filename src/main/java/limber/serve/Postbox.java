package limber.serve;

/// The port by which what is posted to the service comes in.
public interface Postbox {

  /// What becomes of a post.
  enum Receipt {
    /// It is safe: nobody needs to post it again.
    KEPT,
    /// It is not safe: it has to be posted again.
    NOT_KEPT,
    /// It does not make sense.
    NOT_UNDERSTOOD
  }

  /// The name of the HTTP header in which whoever posts shows the secret.
  String secretHeader();

  /// Whether somebody who shows this may post here.
  boolean admits(String secret);

  /// Takes a post and returns once it is safe, or cannot be. Called from many threads.
  ///
  /// @throws InterruptedException where the service is being closed
  Receipt take(byte[] post) throws InterruptedException;
}
