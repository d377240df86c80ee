package limber.picture;

/// How large a picture is, in pixels.
record Size(int width, int height) {}
