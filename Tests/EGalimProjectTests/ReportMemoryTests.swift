import EGalim
import TestSupport
import Testing

@testable import EGalimProject

/// What is remembered of a report.
struct ReportMemoryTests {
  @Test("What is written is read back", arguments: 1...20)
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let day = try #require(CivilDate(iso: "2026-11-15"))
    let files = (0..<random.below(5)).map { index in
      ReportMemory.File(
        path: "achats/l'été \"\(index)\".csv", size: random.below(1 << 40),
        hash: random.next() >> UInt64(random.below(64)))
    }
    let memory = ReportMemory(command: "report", day: day, files: files)
    #expect(ReportMemory(Array(memory.json.utf8)) == memory)
  }

  @Test(
    "Anything else is no memory",
    arguments: [
      "", "{}", "[]", #"{"schema": "egalim.memory/2", "command": "report", "day": "2026-11-15", "files": []}"#,
      #"{"schema": "egalim.memory/1", "command": "report", "day": "2026-13-15", "files": []}"#,
      #"{"schema": "egalim.memory/1", "command": "report", "day": "2026-11-15", "files": [{"path": "a"}]}"#,
      #"{"schema": "egalim.memory/1", "command": "report", "day": "2026-11-15", "files": [{"path": "a", "bytes": -1, "hash": "0123456789abcdef"}]}"#,
      #"{"schema": "egalim.memory/1", "command": "report", "day": "2026-11-15", "files": [{"path": "a", "bytes": 1, "hash": "12"}]}"#,
      #"{"schema": "egalim.memory/1", "command": "report", "day": "2026-11-15", "files": [],}"#,
    ])
  func refused(_ text: String) {
    #expect(ReportMemory(Array(text.utf8)) == nil)
  }
}
