/// The colours of every page, by what they mean, for light and dark screens.
///
/// Held by a test: texts stand out 4.5 to 1 against every ground, graphics 3 to 1 (WCAG AA). No colour says anything alone.
enum Palette: String, CaseIterable {
  // Grounds.
  case paper, surface
  // Texts.
  case ink, muted, met, missing
  // Graphics.
  case egalim, bio, siqo, other, externalities, none, goal
  // Thin lines between rows: they only decorate.
  case rule

  /// What a colour is used for, and so how much it must stand out.
  enum Use { case ground, text, graphic, decoration }

  var use: Use {
    switch self {
    case .paper, .surface: .ground
    case .ink, .muted, .met, .missing: .text
    case .egalim, .bio, .siqo, .other, .externalities, .none, .goal: .graphic
    case .rule: .decoration
    }
  }

  /// Red, green and blue on a light screen and on paper, and on a dark screen.
  var colours: (light: UInt32, dark: UInt32) {
    switch self {
    case .paper: (0xFFFFFF, 0x14171A)
    case .surface: (0xF4F5F2, 0x1E2327)
    case .ink: (0x1A1D20, 0xECEFF1)
    case .muted: (0x545B61, 0xACB4BA)
    case .met: (0x1A6B35, 0x7FD39A)
    case .missing: (0x9C3510, 0xFFA27C)
    case .egalim: (0x1F4E8C, 0x82B4F2)
    case .bio: (0x2B7A3B, 0x6FC488)
    case .siqo: (0x1E6E9E, 0x5CB6DE)
    case .other: (0x9A6400, 0xE0B050)
    case .externalities: (0x7B4A9E, 0xC79EEA)
    case .none: (0x81898F, 0x7F8991)
    case .goal: (0x1A1D20, 0xECEFF1)
    case .rule: (0xD9DDDA, 0x363D43)
    }
  }

  /// The name of its custom property.
  var property: String { "--" + rawValue }

  /// The custom properties of all colours.
  static func declarations(dark: Bool) -> String {
    allCases.map { colour in
      let digits = String(dark ? colour.colours.dark : colour.colours.light, radix: 16)
      return "\(colour.property):#" + String(repeating: "0", count: 6 - digits.count) + digits + ";"
    }.joined()
  }
}
