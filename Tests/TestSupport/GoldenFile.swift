import Foundation

/// What differs between an output and its recorded file, in words that can be read in a test log.
public struct GoldenMismatch: Error, CustomStringConvertible, Equatable {
  /// The whole message.
  public let description: String
}

/// A recorded output under `Fixtures`, against which a test holds what it got.
///
/// With `EGALIM_RECORD=1` in the environment the file is written anew and the test fails all the same, so that a
/// recording run can never be taken for a passing one.
public struct GoldenFile: Sendable {
  /// The name from `Fixtures` on.
  public let name: String
  private let url: URL
  private let isRecording: Bool

  /// The golden file of that name below `Fixtures`.
  public init(_ name: String) {
    self.init(
      name, in: ProjectFolder.fixtures, isRecording: ProcessInfo.processInfo.environment["EGALIM_RECORD"] == "1")
  }

  init(_ name: String, in folder: URL, isRecording: Bool) {
    self.name = name
    url = folder.appendingPathComponent(name)
    self.isRecording = isRecording
  }

  /// Throws unless the text equals the file, byte for byte.
  public func expect(_ actual: String) throws {
    try expect(Array(actual.utf8))
  }

  /// Throws unless the bytes equal the file.
  public func expect(_ actual: [UInt8]) throws {
    if isRecording {
      try record(actual)
    }
    guard let data = try? Data(contentsOf: url) else {
      throw GoldenMismatch(description: "\(name) does not exist yet; run the test once with EGALIM_RECORD=1.")
    }
    let expected = [UInt8](data)
    if expected != actual {
      throw GoldenMismatch(description: Self.firstDifference(name: name, expected: expected, actual: actual))
    }
  }

  private func record(_ actual: [UInt8]) throws -> Never {
    let folder = url.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(actual).write(to: url, options: .atomic)
    throw GoldenMismatch(description: "\(name) was recorded (EGALIM_RECORD=1); read the change, then run without it.")
  }

  /// The first line on which the two differ, with both versions of it.
  static func firstDifference(name: String, expected: [UInt8], actual: [UInt8]) -> String {
    let expectedLines = lines(of: expected)
    let actualLines = lines(of: actual)
    var number = 0
    while number < expectedLines.count, number < actualLines.count, expectedLines[number] == actualLines[number] {
      number += 1
    }
    return """
      \(name), line \(number + 1), is not as recorded:
        expected: \(shown(expectedLines, number))
        actual:   \(shown(actualLines, number))
        (\(expectedLines.count) lines expected, \(actualLines.count) lines got)
      """
  }

  /// The lines with their line feeds, so that a missing last one shows.
  private static func lines(of bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var current: [UInt8] = []
    for byte in bytes {
      current.append(byte)
      if byte == 0x0A {
        lines.append(current)
        current = []
      }
    }
    return current.isEmpty ? lines : lines + [current]
  }

  /// The line in a visible form: no-break spaces, tabs and line ends are written out.
  private static func shown(_ lines: [[UInt8]], _ number: Int) -> String {
    guard lines.indices.contains(number) else { return "(no such line)" }
    return String(decoding: lines[number], as: UTF8.self).debugDescription
      .replacingOccurrences(of: "\u{00A0}", with: "\\u{A0}")
      .replacingOccurrences(of: "\u{202F}", with: "\\u{202F}")
  }
}
