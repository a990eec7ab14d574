/// Brings what threads finish in any order back into the order of the text, one at a time.
struct PartOrder<Result: Sendable>: Sendable {
  private var waiting: [Int: Result] = [:]
  private var nextIndex = 0
  private var isTaking = false

  /// Brings a result; returns the one whose turn it is, unless someone is at it.
  mutating func arrive(_ result: Result, at index: Int) -> Result? {
    waiting[index] = result
    guard !isTaking else { return nil }
    return next()
  }

  /// After a result was taken: the one that follows, nil when it has not come yet.
  mutating func advance() -> Result? {
    nextIndex += 1
    return next()
  }

  private mutating func next() -> Result? {
    let result = waiting.removeValue(forKey: nextIndex)
    isTaking = result != nil
    return result
  }
}
