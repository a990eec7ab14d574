import Foundation

/// Where the project lies on this machine, found from the place of this very file.
public enum ProjectFolder {
  /// The folder of `Package.swift`.
  public static let root = URL(fileURLWithPath: #filePath)
    .resolvingSymlinksInPath()
    .deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The folder of the files that tests read.
  public static let fixtures = root.appendingPathComponent("Fixtures")

  /// The path of a fixture, named from `Fixtures` on.
  public static func fixture(_ name: String) -> String {
    fixtures.appendingPathComponent(name).path
  }

  /// The bytes of a fixture, named from `Fixtures` on.
  public static func fixtureBytes(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: fixtures.appendingPathComponent(name)))
  }
}
