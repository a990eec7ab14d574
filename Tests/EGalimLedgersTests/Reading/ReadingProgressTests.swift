import EGalimLedgers
import Foundation
import TestSupport
import Testing

@Suite("The progress of a reading")
struct ReadingProgressTests {
  @Test("starts at nothing, and takes a total or none")
  func beginning() {
    let progress = ReadingProgress()
    #expect(progress.state == ReadingProgress.State())
    progress.begin(totalBytes: 0)
    #expect(progress.state.totalBytes == 0)
    progress.begin(totalBytes: 1_200)
    #expect(progress.state == ReadingProgress.State(totalBytes: 1_200))
    progress.begin(totalBytes: nil)
    #expect(progress.state == ReadingProgress.State())
  }

  @Test("loses nothing that threads add at the same time")
  func threads() {
    let progress = ReadingProgress()
    progress.begin(totalBytes: 1_000_000)
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      for _ in 0..<5_000 { progress.add(bytes: 3, lines: 2, errors: thread == 0 ? 1 : 0) }
    }
    #expect(
      progress.state
        == ReadingProgress.State(totalBytes: 1_000_000, bytes: 120_000, lines: 80_000, errors: 5_000))
  }

  @Test("knows the size of files, and of nothing else")
  func sizes() throws {
    let folder = try TemporaryFolder()
    let first = try folder.write("12345", to: "achats/1.csv")
    let second = try folder.write("1234567", to: "achats/2.csv")
    let empty = try folder.write("", to: "vide.csv")
    #expect(mkfifo(folder.path("tube"), 0o600) == 0)
    #expect(InputList([folder.path("achats"), empty]).totalBytes == 12)
    #expect(InputList([first, first]).totalBytes == 5)
    #expect(InputList([]).totalBytes == 0)
    #expect(InputList([first, "-"]).totalBytes == nil)
    #expect(InputList([first, folder.path("tube")]).totalBytes == nil)
    #expect(InputList.totalBytes(of: [first, second]) == 12)
    #expect(InputList.totalBytes(of: [first, folder.path("absent")]) == nil)
    #expect(InputList.totalBytes(of: [folder.path]) == nil)
  }
}
