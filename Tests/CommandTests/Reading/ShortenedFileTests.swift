import Foundation
import TestSupport
import Testing

/// A file that has fewer bytes than its size said when it was opened: clear words and status 3, no crash.
struct ShortenedFileTests {
  /// The kernel says of its small files that they have a page, and gives less.
  private static let kernelFile = "/sys/devices/system/cpu/online"

  private static var isThere: Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: kernelFile)
    return (attributes?[.size] as? Int ?? 0) >= 4_096
  }

  @Test("ends every command that reads it", .enabled(if: isThere), arguments: ["check", "report"])
  func shortened(command: String) throws {
    let egalim = try Egalim()
    let result = try egalim.run("\(command) \(Self.kernelFile) \(Small.purchases)")
    #expect(result.status == 3)
    #expect(!result.crashed)
    let said = result.output + result.errors
    #expect(said.contains("E002 le fichier a été raccourci pendant la lecture, sa fin manque"))
    #expect(said.contains("attendez que son écriture ou sa copie soit finie, puis relancez"))
  }
}
