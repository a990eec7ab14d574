import TestSupport
import Testing

@testable import EGalim

@Suite("Lists of amounts")
struct AmountListsTests {
  private static func words(_ list: AmountLists.List, in lists: AmountLists) -> [UInt64] {
    lists.amounts(of: list).map { $0.word ?? 0 }.sorted()
  }

  @Test("hold what was written to them, joined and given back in any order", arguments: 0..<20 as Range<UInt64>)
  func twin(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var lists = AmountLists()
    var known: [(list: AmountLists.List, words: [UInt64])] = (0..<40).map { _ in (AmountLists.List(), []) }
    for step in 0..<3_000 {
      let index = random.below(known.count)
      switch random.below(100) {
      case 0:
        lists.release(known[index].list)
        known[index] = (AmountLists.List(), [])
      case 1:
        let other = random.below(known.count)
        guard other != index else { continue }
        let joined = lists.join(known[index].list, known[other].list)
        #expect(
          (joined == nil)
            == (known[index].words.count + known[other].words.count > 512 && !known[index].words.isEmpty
              && !known[other].words.isEmpty))
        guard let joined else { continue }
        known[index] = (joined, known[index].words + known[other].words)
        known[other] = (AmountLists.List(), [])
      default:
        for number in 0..<random.below(20) {
          let word = UInt64(step * 32 + number)
          let isWritten = lists.append(word, to: &known[index].list)
          #expect(isWritten == (known[index].words.count < 192))
          if isWritten { known[index].words.append(word) }
        }
      }
    }
    for each in known { #expect(Self.words(each.list, in: lists) == each.words.sorted()) }
  }

  @Test("are taken over as they stand", arguments: 0..<10 as Range<UInt64>)
  func takenOver(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var all = AmountLists()
    var known: [(list: AmountLists.List, words: [UInt64])] = []
    for part in 0..<4 {
      var lists = AmountLists()
      var own: [(list: AmountLists.List, words: [UInt64])] = []
      for number in 0..<random.below(60) {
        var list = AmountLists.List()
        let words = (0..<random.below(193)).map { UInt64(part * 100_000 + number * 1_000 + $0) }
        for word in words { #expect(lists.append(word, to: &list)) }
        if random.oneIn(5) { lists.release(list) } else { own.append((list, words)) }
      }
      let offset = all.takeOver(lists)
      known += own.map { ($0.list.moved(by: offset), $0.words) }
      // Whoever goes on writing takes none of the chunks that were taken over.
      var list = AmountLists.List()
      let words = (0..<random.below(193)).map { UInt64(900_000 + part * 1_000 + $0) }
      for word in words { #expect(all.append(word, to: &list)) }
      known.append((list, words))
    }
    for each in known { #expect(Self.words(each.list, in: all) == each.words) }
  }

  @Test("keep an amount and all that it counts for in a word, unless it is too large")
  func words() {
    let bits: [UInt32] = [0, 1, 1 << 27, (1 << 28) - 1, 0xABCDEF]
    for bits in bits {
      for cents in [0, 1, -1, 12_345, -98_765_432, (1 << 35) - 1, -(1 << 35)] as [Int64] {
        let amount = CountedAmount(cents: cents, bits: bits)
        #expect(amount.word.map { CountedAmount(word: $0) } == amount)
      }
      for cents in [1 << 35, -(1 << 35) - 1, .max, .min] as [Int64] {
        #expect(CountedAmount(cents: cents, bits: bits).word == nil)
      }
    }
  }
}
