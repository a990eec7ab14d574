import EGalimDiagnostics

/// The articles of a source by their descriptions, with what they come to: few enough to be held, whatever the source.
struct ArticleTally: Sendable {
  /// How many different descriptions are kept apart.
  static let mostArticles = 20_000

  /// One description.
  struct Entry: Hashable, Sendable {
    /// The description as it was first written.
    let description: String
    /// How many lines have it.
    var lines = 0
    /// What they come to, in cents.
    var cents: Int64 = 0
    /// Whether some of them have no family yet.
    var lacksFamily = false
  }

  /// The articles in the order in which they were first met.
  private(set) var entries: [Entry] = []
  /// How many lines found no room.
  private(set) var linesBeyond = 0
  private var places: [String: Int] = [:]

  /// Counts a line.
  mutating func add(_ description: String, cents: Int64, lacksFamily: Bool) {
    let key = TextFolding.fold(description)
    guard !key.isEmpty else { return }
    let place: Int
    if let known = places[key] {
      place = known
    } else {
      guard entries.count < ArticleTally.mostArticles else {
        linesBeyond += 1
        return
      }
      place = entries.count
      places[key] = place
      entries.append(Entry(description: description))
    }
    entries[place].lines += 1
    entries[place].cents &+= cents
    if lacksFamily { entries[place].lacksFamily = true }
  }
}
