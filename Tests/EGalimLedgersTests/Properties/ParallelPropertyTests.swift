import EGalim
import EGalimDiagnostics
import TestSupport
import Testing

@testable import EGalimLedgers

/// Threads, blocks and the memory of cells only make reading fast: no result shows them.
@Suite("A ledger read by several threads, in blocks of any size")
struct ParallelPropertyTests {
  private typealias File = (path: String, bytes: [UInt8])

  /// One to three files, and how to read them in one go: one thread, one block, every cell decoded.
  private static func sample(seed: UInt64, lines: Int) -> (files: [File], options: ReadingOptions) {
    var random = SeededGenerator(seed: 70_000 + seed)
    var ledgers = FaultyLedgers(seed: seed)
    let files = (1...1 + random.below(3)).map { number in
      File("\(number).csv", ledgers.file(lines: 1 + random.below(lines)))
    }
    var options = ReadingOptions(today: today)
    if random.oneIn(3) { options.directory = directory(ledgers.canteens, &random) }
    options.keepsExcerpts = random.oneIn(2)
    options.findsDuplicates = !random.oneIn(5)
    options.ignoring = random.oneIn(5) ? [.duplicateLine, .decimalComma, .blankRow] : []
    options.blockSize = 1 << 20
    options.recallsCells = false
    return (files, options)
  }

  /// The canteens under both their names; one of them may be missing.
  private static func directory(_ canteens: [PlainCanteen], _ random: inout SeededGenerator) -> CanteenDirectory {
    var directory = CanteenDirectory()
    for canteen in canteens where !random.oneIn(6) {
      _ = directory.add(Canteen(siret: Siret(canteen.siret), platformID: UInt64(canteen.id)))
    }
    return directory
  }

  /// Reads with that many threads and blocks of that size; what differs from the outcome of one go.
  private static func differences(
    _ files: [File], _ options: ReadingOptions, jobs: Int, blockSize: Int, from expected: ReadingOutcome
  ) -> [String] {
    var options = options
    options.jobs = jobs
    options.blockSize = blockSize
    options.recallsCells = true
    return ReadingOutcome(files, options).differences(from: expected)
  }

  @Test("comes to the same as in one go", arguments: 0..<60 as Range<UInt64>)
  func everyWay(seed: UInt64) {
    var random = SeededGenerator(seed: 80_000 + seed)
    let (files, options) = Self.sample(seed: seed, lines: 60)
    let expected = ReadingOutcome(files, options)
    for jobs in [1, 2, 3, 7] {
      for blockSize in [17, 18 + random.below(200), 200 + random.below(6_000), 1 << 20] {
        #expect(
          Self.differences(files, options, jobs: jobs, blockSize: blockSize, from: expected) == [],
          "\(jobs) jobs, block size \(blockSize)")
      }
    }
  }

  @Test("keeps the same diagnostics however few are kept", arguments: 0..<60 as Range<UInt64>)
  func limits(seed: UInt64) {
    var random = SeededGenerator(seed: 90_000 + seed)
    let (files, unlimited) = Self.sample(seed: 1_000 + seed, lines: 50)
    for limit in [0, 1, 2, 5, 20] {
      var options = unlimited
      options.limit = limit
      let expected = ReadingOutcome(files, options)
      for jobs in [1, 3] {
        let blockSize = random.pick([17, 80 + random.below(2_000)], else: 17)
        #expect(
          Self.differences(files, options, jobs: jobs, blockSize: blockSize, from: expected) == [],
          "limit \(limit), \(jobs) jobs, block size \(blockSize)")
      }
    }
  }

  @Test("comes to the same wherever it is cut", arguments: 0..<4 as Range<UInt64>)
  func everySplit(seed: UInt64) {
    let (files, options) = Self.sample(seed: 2_000 + seed, lines: 6)
    let file = [files[0]]
    let expected = ReadingOutcome(file, options)
    for blockSize in 1...file[0].bytes.count {
      #expect(
        Self.differences(file, options, jobs: 1 + blockSize % 3, blockSize: blockSize, from: expected) == [],
        "block size \(blockSize)")
    }
  }

  @Test("is the same to those who look at no line", arguments: 0..<20 as Range<UInt64>)
  func noVisitor(seed: UInt64) {
    let (files, options) = Self.sample(seed: 3_000 + seed, lines: 60)
    var slow = LedgerReader(options)
    for file in files { slow.read(bytes: file.bytes, path: file.path) }
    for (jobs, blockSize) in [(1, 1 << 20), (2, 300), (5, 90)] {
      var options = options
      (options.jobs, options.blockSize, options.recallsCells) = (jobs, blockSize, true)
      var fast = LedgerReader(options)
      for file in files { fast.read(bytes: file.bytes, path: file.path) }
      #expect(fast.totals.keys == slow.totals.keys)
      #expect(fast.totals.keys.allSatisfy { fast.totals[$0] == slow.totals[$0] })
      #expect(fast.diagnostics == slow.diagnostics)
      #expect(fast.files == slow.files)
      #expect(fast.leftOut == slow.leftOut)
    }
  }

  /// The samples must hold what the tests are about, or the same could come of nothing.
  @Test("is tested with lines of every sort")
  func samples() {
    var codes: Set<DiagnosticCode> = []
    var repeatedElsewhere = 0
    var counted = 0
    for seed in 0..<60 as Range<UInt64> {
      let (files, options) = Self.sample(seed: seed, lines: 60)
      let outcome = ReadingOutcome(files, options)
      for diagnostic in outcome.diagnostics {
        codes.insert(diagnostic.code)
        if case .duplicateLine(let first) = diagnostic.finding, !first.hasPrefix(diagnostic.place.path) {
          repeatedElsewhere += 1
        }
      }
      counted += outcome.lines.count
    }
    #expect(counted > 2_000)
    #expect(repeatedElsewhere > 20)
    #expect(codes.count > 30, "\(codes.map(\.rawValue).sorted())")
    #expect(
      codes.isSuperset(of: [
        .duplicateLine, .decimalComma, .spacesInList, .trailingSeparators, .blankRow, .raggedRow, .strayQuote,
        .unclosedQuote, .futureDate, .creditNote, .labelNotApplying, .deprecatedLabel,
      ]), "\(codes.map(\.rawValue).sorted())")
  }
}
