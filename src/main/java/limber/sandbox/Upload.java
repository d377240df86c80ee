package limber.sandbox;

/// A file that came with a call.
///
/// @param name the file name that the sender gave, possibly empty
/// @param type its media type
record Upload(String name, String type, Blob content) {}
