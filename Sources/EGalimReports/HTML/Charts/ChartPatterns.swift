/// The hatchings that tell parts of a bar apart where colours do not: in print, or for whoever sees none.
enum ChartPatterns {
  /// They stand once in a page, before whatever uses them.
  static let definitions = Markup(
    .svg,
    [.class("defs"), Attribute(.width, 0), Attribute(.height, 0), Attribute(.ariaHidden, "true")],
    [
      Markup(
        .defs,
        [
          hatching("motif-siqo", "siqo", "M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4"),
          hatching("motif-other", "other", "M4,0 v8"),
          hatching("motif-externalities", "externalities", "M0,4 h8"),
        ])
    ])

  private static func hatching(_ id: StaticString, _ name: String, _ lines: String) -> Markup {
    let ground = Markup(.rect, [.class("fill-" + name), Attribute(.width, 8), Attribute(.height, 8)])
    return Markup(
      .pattern,
      [.id(Anchor(id)), Attribute(.width, 8), Attribute(.height, 8), Attribute(.patternUnits, "userSpaceOnUse")],
      [ground, Markup(.path, [.class("hatch"), Attribute(.d, lines)])])
  }
}
