/// The colour-vision deficiencies that a theme is checked for.
package enum ColorVisionDeficiency: CaseIterable, Sendable {
  case protanopia, deuteranopia, tritanopia
}

extension RGB {
  /// How the colour looks to someone with a complete deficiency: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes,
  /// "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, severity 1.0, in linear light.
  package func simulated(_ deficiency: ColorVisionDeficiency) -> RGB {
    let rows: (SIMD3<Float>, SIMD3<Float>, SIMD3<Float>) =
      switch deficiency {
      case .protanopia:
        ([0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998])
      case .deuteranopia:
        ([0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881])
      case .tritanopia:
        ([1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900])
      }
    let linear = linear
    let color = SIMD3(linear.red, linear.green, linear.blue)
    return LinearRGB(red: (rows.0 * color).sum(), green: (rows.1 * color).sum(), blue: (rows.2 * color).sum()).rgb
  }

  /// The least distance in OKLab between two colours to full colour vision and to each deficiency.
  package func leastDistance(to other: RGB) -> Float {
    ColorVisionDeficiency.allCases.reduce(okLab.distance(to: other.okLab)) {
      min($0, simulated($1).okLab.distance(to: other.simulated($1).okLab))
    }
  }
}
