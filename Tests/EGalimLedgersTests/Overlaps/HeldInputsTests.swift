import EGalim
import EGalimDiagnostics
import Foundation
import TestSupport
import Testing

@testable import EGalimLedgers

@Suite("Pipes that are read more than once")
struct HeldInputsTests {
  /// Reads a pipe, of which at most so many bytes are held, twice.
  private static func readTwice(limit: Int) throws -> (counted: [Int], findings: [Finding]) {
    let folder = try TemporaryFolder()
    let ledger = try folder.write("\(SampleLine.header)\n\(SampleLine().text)\n", to: "achats.csv")
    let pipe = folder.path("tube")
    let writer = Process()
    writer.executableURL = URL(fileURLWithPath: "/bin/sh")
    writer.arguments = ["-c", "mkfifo '\(pipe)' && : > '\(folder.path("pret"))' && cat '\(ledger)' > '\(pipe)'"]
    try writer.run()
    while !FileManager.default.fileExists(atPath: folder.path("pret")) { usleep(1_000) }
    let list = InputList([pipe, ledger])
    var options = ReadingOptions(today: today)
    options.held = HeldInputs(list, limit: limit)
    writer.waitUntilExit()
    var reader = LedgerReader(options)
    for _ in 0..<2 { for file in list.files { reader.read(file) } }
    return (reader.files.map(\.counted), reader.diagnostics.map(\.finding).filter { $0.code != .duplicateLine })
  }

  @Test("are held, and files are not")
  func held() throws {
    let (counted, findings) = try Self.readTwice(limit: 10_000)
    #expect(counted == [1, 1, 1, 1])
    #expect(findings == [])
  }

  @Test("are an error when they are too large, and nothing of them is read")
  func tooLarge() throws {
    let (counted, findings) = try Self.readTwice(limit: 20)
    #expect(counted == [1, 1])
    #expect(findings == [.fileUnreadable(.tooLargeToHold), .fileUnreadable(.tooLargeToHold)])
  }
}
