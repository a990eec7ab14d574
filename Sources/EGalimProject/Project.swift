import EGalim
import EGalimDiagnostics

/// What `egalim.json` says of a folder: where its canteens, ledgers and meals are, which year it is about, and what it
/// has set itself.
public struct Project: Hashable, Sendable {
  /// The name of the file.
  public static let fileName = "egalim.json"
  /// The folder beside it for what the tool remembers.
  public static let ownFolder = ".egalim"

  /// A path as the file has it, relative to the file's folder, and where it stands.
  public struct Path: Hashable, Sendable {
    /// The path.
    public let text: String
    /// Where it stands in the file.
    public let place: Place

    /// Makes a path.
    public init(_ text: String, at place: Place) {
      self.text = text
      self.place = place
    }

    /// The path as seen from where the command runs, given the project's folder with its final slash (empty for here).
    public func resolved(in folder: String) -> String {
      text.utf8.first == UInt8(ascii: "/") ? text : folder + text
    }
  }

  /// The canteen list; nil without one.
  public var canteens: Path?
  /// The ledgers: files, and folders of files; one at least.
  public var ledgers: [Path]
  /// The meals file; nil without one.
  public var meals: Path?
  /// The civil year; nil for the latest that is found.
  public var year: Int?
  /// What the territory has set itself beside the law, in the order of the file.
  public var targets: [OwnTarget]
}
