/// Some records of a table, each with a word about it, found again while the table is read once more.
struct RecordPlan<Word: Sendable>: Sendable {
  private(set) var numbers: [UInt32] = []
  private(set) var words: [Word] = []

  var count: Int { numbers.count }
  var isEmpty: Bool { numbers.isEmpty }

  /// Adds a record; records come in the order of their numbers.
  mutating func append(_ number: UInt32, _ word: Word) {
    numbers.append(number)
    words.append(word)
  }

  /// Finds the word about a record.
  ///
  /// - Parameters:
  ///   - number: the record's number.
  ///   - cursor: where the last one was found, zero at first: records that follow each other are found at once.
  /// - Returns: the word; nil when the record is none of them.
  @inline(__always)
  func word(of number: Int, from cursor: inout Int) -> Word? {
    if cursor < numbers.count, numbers[cursor] > number, cursor == 0 || numbers[cursor - 1] < number { return nil }
    return search(number, &cursor)
  }

  private func search(_ number: Int, _ cursor: inout Int) -> Word? {
    if cursor >= numbers.count || numbers[cursor] < number {
      if cursor + 1 < numbers.count, numbers[cursor + 1] >= number {
        cursor += 1
      } else {
        cursor = firstIndex(notBelow: number)
      }
    } else if numbers[cursor] > number {
      cursor = firstIndex(notBelow: number)
    }
    return cursor < numbers.count && numbers[cursor] == number ? words[cursor] : nil
  }

  private func firstIndex(notBelow number: Int) -> Int {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
