import Foundation
import TestSupport
import Testing

@testable import TabularText

/// Cleans up on signals from now on; a process started by a test may have inherited that they are blocked.
private func cleanUpOnSignals() {
  var signals = sigset_t()
  sigemptyset(&signals)
  for number in [SIGHUP, SIGINT, SIGTERM] { sigaddset(&signals, number) }
  pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  Interruption.cleanUpOnSignals()
}

/// Sends a signal to this process, and waits until it has come, on whichever thread.
private func send(_ number: Int32) {
  kill(getpid(), number)
  while !Interruption.hasCome { usleep(100) }
}

/// What a signal leaves behind, in processes of their own.
@Suite("A signal that ends the process")
struct InterruptionTests {
  @Test("takes away the files that were prepared, and nothing else")
  func preparedFiles() async throws {
    let folder = try TemporaryFolder()
    try folder.write("ancien", to: "remplace.csv")
    await #expect(processExitsWith: .signal(SIGINT)) { [path = folder.path as String] in
      cleanUpOnSignals()
      var files = AtomicFiles()
      try files.prepare(path: path + "/remplace.csv", bytes: [1], replacing: true)
      for number in 0..<100 {
        try files.prepare(path: path + "/\(number).csv", bytes: [2], replacing: false)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: path).count == 102)
      send(SIGINT)
      try files.commit()
    }
    #expect(try folder.names() == ["remplace.csv"])
    #expect(try folder.readText("remplace.csv") == "ancien")
  }

  @Test("is the signal that came, whichever of the three", arguments: [SIGHUP, SIGINT, SIGTERM])
  func everySignal(number: Int32) async throws {
    let folder = try TemporaryFolder()
    await #expect(processExitsWith: .signal(number)) { [path = folder.path as String, number = number as Int32] in
      cleanUpOnSignals()
      var files = AtomicFiles()
      try files.prepare(path: path + "/a.csv", bytes: [1], replacing: false)
      // From another thread, while this one is at work.
      Thread.detachNewThread { kill(getpid(), number) }
      while true { try files.prepare(path: path + "/b.csv", bytes: [1], replacing: true); try files.commit() }
    }
    // The set under way was put in place whole before the end, or not at all.
    #expect(try folder.names().allSatisfy { $0 == "a.csv" || $0 == "b.csv" })
  }

  @Test("waits for the steps that must not be parted")
  func heldSteps() async throws {
    let folder = try TemporaryFolder()
    await #expect(processExitsWith: .signal(SIGTERM)) { [path = folder.path as String] in
      cleanUpOnSignals()
      var files = AtomicFiles()
      for name in ["a.csv", "b.csv"] { try files.prepare(path: "\(path)/\(name)", bytes: [1], replacing: false) }
      Interruption.hold()
      send(SIGTERM)
      try files.commit()
      _ = FileManager.default.createFile(atPath: path + "/encore-la", contents: nil)
      Interruption.letGo()
      _ = FileManager.default.createFile(atPath: path + "/trop-tard", contents: nil)
    }
    #expect(try folder.names() == ["a.csv", "b.csv", "encore-la"])
  }

  @Test("comes at once when it comes twice")
  func secondSignal() async throws {
    let folder = try TemporaryFolder()
    await #expect(processExitsWith: .signal(SIGINT)) { [path = folder.path as String] in
      cleanUpOnSignals()
      var files = AtomicFiles()
      try files.prepare(path: path + "/a.csv", bytes: [1], replacing: false)
      Interruption.hold()
      send(SIGTERM)
      kill(getpid(), SIGINT)
      while true { usleep(1_000) }
    }
    #expect(try folder.names() == [])
  }

  @Test("is none when the process ignores it, as under nohup")
  func ignored() async throws {
    let folder = try TemporaryFolder()
    await #expect(processExitsWith: .success) { [path = folder.path as String] in
      signal(SIGHUP, SIG_IGN)
      cleanUpOnSignals()
      var files = AtomicFiles()
      try files.prepare(path: path + "/a.csv", bytes: [1], replacing: false)
      kill(getpid(), SIGHUP)
      try files.commit()
    }
    #expect(try folder.names() == ["a.csv"])
  }

  @Test("erases a line that is drawn on the terminal, and only then", arguments: [true, false])
  func drawnLine(isDrawn: Bool) async throws {
    let result = await #expect(processExitsWith: .signal(SIGINT), observing: [\.standardErrorContent]) {
      [isDrawn = isDrawn as Bool] in
      cleanUpOnSignals()
      Interruption.setLineIsDrawn(true)
      Interruption.setLineIsDrawn(isDrawn)
      send(SIGINT)
      while true { usleep(1_000) }
    }
    let errors = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
    #expect(errors.hasSuffix("\r\u{1B}[K") == isDrawn)
  }
}
