internal import Glibc

/// A colour in OKLab (Björn Ottosson, 2020), where distances follow what the eye tells apart.
package struct OKLab: Hashable, Sendable {
  package var lightness: Float
  package var a: Float
  package var b: Float

  package var chroma: Float { (a * a + b * b).squareRoot() }

  /// Around 0.02 is just seen between patches that touch.
  package func distance(to other: OKLab) -> Float {
    let (l, a, b) = (lightness - other.lightness, a - other.a, b - other.b)
    return (l * l + a * a + b * b).squareRoot()
  }
}

/// A colour in linear light, sRGB primaries, each from 0 to 1.
struct LinearRGB {
  var red: Float
  var green: Float
  var blue: Float

  var okLab: OKLab {
    let l = cbrtf(0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue)
    let m = cbrtf(0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue)
    let s = cbrtf(0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue)
    return OKLab(
      lightness: 0.210_454_255_3 * l + 0.793_617_785_0 * m - 0.004_072_046_8 * s,
      a: 1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s,
      b: 0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s)
  }

  /// The nearest 24-bit colour; what lies outside the gamut is clipped.
  var rgb: RGB {
    func byte(_ value: Float) -> UInt8 {
      let value = min(max(value, 0), 1)
      let encoded = value <= 0.003_130_8 ? value * 12.92 : 1.055 * powf(value, 1 / 2.4) - 0.055
      return UInt8((encoded * 255).rounded())
    }
    return RGB(red: byte(red), green: byte(green), blue: byte(blue))
  }
}

extension RGB {
  /// sRGB's transfer function (IEC 61966-2-1) for every value of a channel.
  private static let linear: [Float] = (0...255).map { value in
    let value = Float(value) / 255
    return value <= 0.040_45 ? value / 12.92 : powf((value + 0.055) / 1.055, 2.4)
  }

  var linear: LinearRGB {
    LinearRGB(red: Self.linear[Int(red)], green: Self.linear[Int(green)], blue: Self.linear[Int(blue)])
  }

  package var okLab: OKLab { linear.okLab }

  /// WCAG 2's relative luminance, 0 to 1.
  package var luminance: Float {
    let linear = linear
    return 0.2126 * linear.red + 0.7152 * linear.green + 0.0722 * linear.blue
  }

  /// WCAG 2's contrast ratio, 1 to 21.
  package func contrast(with other: RGB) -> Float {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// This colour with some of another in it, `amount` from 0 (this one) to 1 (the other), as a translucent layer gives.
  package func mixed(with other: RGB, amount: Float) -> RGB {
    let amount = min(max(amount, 0), 1)
    func mix(_ one: UInt8, _ two: UInt8) -> UInt8 {
      UInt8((Float(one) + (Float(two) - Float(one)) * amount).rounded())
    }
    return RGB(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }
}
