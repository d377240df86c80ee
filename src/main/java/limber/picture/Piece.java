package limber.picture;

/// One piece of what is to be seen, drawn over all that is further away.
sealed interface Piece permits Solid, Glow {

  /// How near it is, in centimetres.
  double near();

  void draw(Canvas canvas);
}
