import EGalimDiagnostics
import JSONText

/// A project's file, read: the project, or all that is wrong with the file, each at its place.
public struct ProjectFile: Sendable {
  /// No project's file is longer, in bytes.
  public static let sizeLimit = 1 << 20

  /// What the file says; nil when anything in it is wrong.
  public let project: Project?
  /// What is wrong, in the order of the file.
  public let diagnostics: [Diagnostic]

  /// Reads the bytes of the file of that path.
  public init(_ bytes: [UInt8], path: String) {
    let document = JSONDocument(bytes, limits: JSONDocument.Limits(bytes: ProjectFile.sizeLimit, depth: 16))
    var decoder = ProjectDecoder(document, path: path)
    let project = decoder.decode()
    diagnostics = decoder.diagnostics
    self.project = decoder.diagnostics.isEmpty ? project : nil
  }
}
