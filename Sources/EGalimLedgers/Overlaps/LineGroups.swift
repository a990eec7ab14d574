import EGalim

/// Lines put together that are the same purchase, each group compared to the last letter.
struct LineGroups: Sendable {
  /// What the lines of one group share.
  struct Identity: Sendable {
    let facts: ComparedLine.Facts
    fileprivate let start: Int
    fileprivate let keyCount: Int
    fileprivate let foldedSupplierCount: Int
    fileprivate let supplierCount: Int
    fileprivate let descriptionCount: Int
    /// The next identity of the same hash; itself when there is none.
    fileprivate var next: UInt32
  }

  private(set) var identities: [Identity] = []
  private var bytes: [UInt8] = []
  /// By slot, the first identity of its hash, plus one.
  private var firstOfSlot: [UInt32]
  private var places: [(identity: UInt32, place: LinePlace)] = []

  init(slotCount: Int) {
    firstOfSlot = [UInt32](repeating: 0, count: slotCount)
  }

  /// Adds a line to the group of those that say the same, or makes a new one.
  mutating func add(_ line: CandidateLine, bytes part: [UInt8]) {
    let slot = Int(line.slot)
    guard slot < firstOfSlot.count else { return }
    if firstOfSlot[slot] == 0 {
      firstOfSlot[slot] = UInt32(truncatingIfNeeded: identities.count + 1)
      return add(line.place, to: append(line, part))
    }
    var index = Int(firstOfSlot[slot] - 1)
    while !holds(line, part, identities[index]) {
      let next = Int(identities[index].next)
      if next == index {
        // Two different lines of one hash: rare beyond belief, and harmless.
        let new = append(line, part)
        identities[index].next = UInt32(truncatingIfNeeded: new)
        return add(line.place, to: new)
      }
      index = next
    }
    add(line.place, to: index)
  }

  private mutating func add(_ place: LinePlace, to identity: Int) {
    places.append((UInt32(truncatingIfNeeded: identity), place))
  }

  private mutating func append(_ line: CandidateLine, _ part: [UInt8]) -> Int {
    let start = bytes.count
    bytes += part[line.start..<line.start + line.keyCount + line.supplierCount + line.descriptionCount]
    identities.append(
      Identity(
        facts: line.facts, start: start, keyCount: line.keyCount, foldedSupplierCount: line.foldedSupplierCount,
        supplierCount: line.supplierCount, descriptionCount: line.descriptionCount,
        next: UInt32(truncatingIfNeeded: identities.count)))
    return identities.count - 1
  }

  private func holds(_ line: CandidateLine, _ part: [UInt8], _ identity: Identity) -> Bool {
    line.facts == identity.facts && line.keyCount == identity.keyCount
      && line.foldedSupplierCount == identity.foldedSupplierCount
      && part[line.start..<line.start + line.keyCount].elementsEqual(
        bytes[identity.start..<identity.start + identity.keyCount])
  }

  // MARK: Texts

  /// The supplier of an identity in its comparable form.
  func foldedSupplier(of identity: Int) -> ArraySlice<UInt8> {
    let identity = identities[identity]
    return bytes[identity.start..<identity.start + identity.foldedSupplierCount]
  }

  /// The description of an identity in its comparable form.
  func foldedDescription(of identity: Int) -> ArraySlice<UInt8> {
    let identity = identities[identity]
    return bytes[identity.start + identity.foldedSupplierCount..<identity.start + identity.keyCount]
  }

  /// The supplier as the first of its lines writes it; empty unless texts were kept.
  func supplier(of identity: Int) -> ArraySlice<UInt8> {
    let identity = identities[identity]
    let start = identity.start + identity.keyCount
    return bytes[start..<start + identity.supplierCount]
  }

  /// The description as the first of its lines writes it; empty unless texts were kept.
  func description(of identity: Int) -> ArraySlice<UInt8> {
    let identity = identities[identity]
    let start = identity.start + identity.keyCount + identity.supplierCount
    return bytes[start..<start + identity.descriptionCount]
  }

  // MARK: Places

  /// The places of all lines, those of an identity one after another in the order of the tables and lines.
  func sortedPlaces() -> GroupedPlaces {
    var starts = [Int](repeating: 0, count: identities.count + 1)
    for entry in places { starts[Int(entry.identity) + 1] += 1 }
    for index in identities.indices { starts[index + 1] += starts[index] }
    guard let first = places.first else { return GroupedPlaces(places: [], starts: starts) }
    var next = starts
    var sorted = [LinePlace](repeating: first.place, count: places.count)
    for entry in places {
      let identity = Int(entry.identity)
      sorted[next[identity]] = entry.place
      next[identity] += 1
    }
    return GroupedPlaces(places: sorted, starts: starts)
  }
}

/// The places of lines by the identity of what they say.
struct GroupedPlaces: Sendable {
  let places: [LinePlace]
  fileprivate let starts: [Int]

  fileprivate init(places: [LinePlace], starts: [Int]) {
    self.places = places
    self.starts = starts
  }

  /// The lines that say the same, in the order of the tables and lines.
  subscript(identity: Int) -> ArraySlice<LinePlace> { places[starts[identity]..<starts[identity + 1]] }

  /// How many of them stand in each table, in the order of the tables.
  func counts(of identity: Int) -> [(table: Int, count: Int)] {
    var counts: [(table: Int, count: Int)] = []
    for place in self[identity] {
      if let last = counts.indices.last, counts[last].table == Int(place.table) {
        counts[last].count += 1
      } else {
        counts.append((Int(place.table), 1))
      }
    }
    return counts
  }
}
