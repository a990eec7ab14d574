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

  /// Parts of a few elements each; the closure appends that of a number, from 0, or nothing.
  public init(of elements: Int, _ append: @escaping @Sendable (Int, inout [UInt8]) -> Void) {
    let groups = ListGroups(elements: elements, size: 64)
    add(groups.count) { group, bytes in
      for index in groups[group] { append(index, &bytes) }
    }
  }

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
  /// How many elements there are.
  let elements: Int
  /// How many elements make a group: few enough that a thread's bytes stay in its cache, enough that turns cost nothing.
  let size: Int

  /// How many groups there are.
  var count: Int { (elements + size - 1) / size }

  /// The elements of a group.
  subscript(group: Int) -> Range<Int> {
    let first = group * size
    return first..<min(first + size, elements)
  }
}
