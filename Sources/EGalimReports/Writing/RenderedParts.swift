/// A text in parts that are rendered apart, in any order and by several threads: joined in order they are the whole.
public struct RenderedParts: Sendable {
  /// A run of parts of one kind.
  private struct Run: Sendable {
    let first: Int
    let render: @Sendable (Int, inout [UInt8]) -> Void
  }

  /// How many parts there are.
  public private(set) var count = 0
  private var runs: [Run] = []

  init() {}

  /// Adds parts; the closure appends that of a number, from 0.
  mutating func add(_ count: Int, _ render: @escaping @Sendable (Int, inout [UInt8]) -> Void) {
    guard count > 0 else { return }
    runs.append(Run(first: self.count, render: render))
    self.count += count
  }

  /// Adds a part that is there already.
  mutating func add(_ bytes: [UInt8]) {
    add(1) { $1 += bytes }
  }

  /// Appends a part's bytes in UTF-8 to others.
  public func append(_ index: Int, to bytes: inout [UInt8]) {
    guard let run = runs.last(where: { $0.first <= index }) else { return }
    run.render(index - run.first, &bytes)
  }

  /// Hands on all parts in order, one at a time.
  func write(to send: ([UInt8]) -> Void) {
    var bytes: [UInt8] = []
    for index in 0..<count {
      append(index, to: &bytes)
      send(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
  }
}

/// A long list cut into groups, so that each is rendered as one part.
struct ListGroups: Sendable {
  /// Few enough that a thread's bytes stay in its cache, enough that taking turns costs nothing.
  static let size = 16

  let elements: Int

  var count: Int { (elements + ListGroups.size - 1) / ListGroups.size }

  subscript(group: Int) -> Range<Int> {
    let first = group * ListGroups.size
    return first..<min(first + ListGroups.size, elements)
  }
}
