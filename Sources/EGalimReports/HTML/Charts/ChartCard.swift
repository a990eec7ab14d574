/// A chart with all that makes it readable by everyone: a title, a sentence, its key, its text alternative, and its figures
/// in a table.
struct ChartCard {
  /// What a colour and pattern of the chart stand for.
  struct Key {
    let name: String
    let text: String
    var isDot = false
  }

  /// Its place in the page; no other chart has it.
  var anchor: Anchor
  var title: String
  /// What it shows, in a sentence above it.
  var sentence: String?
  var drawing: Drawing
  /// What it shows, for whoever does not see it.
  var alternative: String
  var keys: [Key] = []
  /// The figures that are drawn.
  var figures: Figures

  /// Where the figures of a chart are to be read.
  enum Figures {
    /// In a table of its own.
    case table(DisplayTable)
    /// In a table that the page shows anyway.
    case elsewhere(Anchor)
  }

  func markup(_ words: ReportWords) -> Markup {
    let caption = [Markup(.h3, text: title), sentence.map { Markup(.p, text: $0) }].compactMap(\.self)
    var parts = [Markup(.figcaption, caption), svg]
    if !keys.isEmpty { parts.append(Markup(.ul, [.class("keys")], keys.map(key))) }
    switch figures {
    case .table(let table):
      // The table stands behind what opens it, not in it: paper shows it whether it is open or not.
      parts.append(Markup(.details, [Markup(.summary, text: words.page.figures)]))
      parts.append(HTMLTable.markup(table, label: title))
    case .elsewhere(let anchor):
      parts.append(Markup(.p, [.class("elsewhere")], [Markup(.a, [.link(to: anchor)], text: words.page.figures)]))
    }
    return Markup(.figure, [.class("chart"), .id(anchor)], parts)
  }

  private var svg: Markup {
    let (name, description) = (anchor.part("titre"), anchor.part("texte"))
    return Markup(
      .svg,
      [
        Attribute(.role, "img"), Attribute(.ariaLabelledBy, "\(name.text) \(description.text)"),
        Attribute(.viewBox, "0 0 \(Drawing.width) \(drawing.height)"),
      ],
      [Markup(.title, [.id(name)], text: title), Markup(.desc, [.id(description)], text: alternative)] + drawing.shapes)
  }

  private func key(_ key: Key) -> Markup {
    var sample = Drawing(height: 16)
    if key.isDot {
      sample.dot(key.name, at: (8, 8), radius: 5)
    } else {
      sample.bar(key.name, x: 1, y: 2, width: 14, height: 12)
    }
    let attributes = [
      Attribute(.ariaHidden, "true"), Attribute(.viewBox, "0 0 16 16"), Attribute(.width, 16), Attribute(.height, 16),
    ]
    return Markup(.li, [Markup(.svg, attributes, sample.shapes), Markup(text: key.text)])
  }
}
