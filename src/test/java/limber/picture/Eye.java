package limber.picture;

import java.awt.Color;
import java.util.stream.DoubleStream;

/// How colours look to different eyes: to most, and to those without one of the three sorts of
/// cones (Machado, Oliveira and Fernandes, A physiologically-based model for simulation of color
/// vision deficiency, 2009; severity 1).
enum Eye {
  MOST(1, 0, 0, 0, 1, 0, 0, 0, 1),
  PROTANOPIA(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  DEUTERANOPIA(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  TRITANOPIA(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  private static final double[] TO_XYZ = {
    0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.0721750, 0.0193339, 0.1191920,
    0.9503041
  };

  private static final double[] WHITE = {0.95047, 1, 1.08883};

  @SuppressWarnings("ImmutableEnumChecker") // nobody changes it
  private final double[] sight;

  Eye(double... sight) {
    this.sight = sight;
  }

  /// How far apart two colours look, by CIE76; from about 2.3 on people see a difference.
  double difference(Color one, Color other) {
    double[] first = lab(one);
    double[] second = lab(other);
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      sum += Math.pow(first[i] - second[i], 2);
    }
    return Math.sqrt(sum);
  }

  /// The contrast of two colours by WCAG 2.2, from 1 to 21.
  static double contrast(Color one, Color other) {
    double first = times(TO_XYZ, linear(one))[1] + 0.05;
    double second = times(TO_XYZ, linear(other))[1] + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  private double[] lab(Color colour) {
    double[] seen = times(sight, linear(colour));
    double[] xyz =
        times(TO_XYZ, DoubleStream.of(seen).map(light -> Math.clamp(light, 0, 1)).toArray());
    double x = root(xyz[0] / WHITE[0]);
    double y = root(xyz[1] / WHITE[1]);
    double z = root(xyz[2] / WHITE[2]);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double root(double share) {
    return share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
  }

  private static double[] linear(Color colour) {
    return DoubleStream.of(colour.getRed(), colour.getGreen(), colour.getBlue())
        .map(value -> value / 255)
        .map(value -> value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4))
        .toArray();
  }

  private static double[] times(double[] matrix, double[] vector) {
    double[] product = new double[3];
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        product[row] += matrix[3 * row + column] * vector[column];
      }
    }
    return product;
  }
}
