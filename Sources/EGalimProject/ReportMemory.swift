import EGalim
import JSONText

/// What is remembered of a project's last report: when it was made, and of which files.
public struct ReportMemory: Hashable, Sendable {
  /// Where it lies, seen from the project's file.
  public static let path = Project.ownFolder + "/dernier-rapport.json"
  /// The schema's name and version.
  public static let schema = "egalim.memory/1"
  /// No such file is longer, in bytes.
  public static let sizeLimit = 16 << 20

  /// A file as it was.
  public struct File: Hashable, Sendable {
    /// The path, relative to the project's folder.
    public let path: String
    /// The size in bytes.
    public let size: Int
    /// A hash of the content.
    public let hash: UInt64

    /// Notes a file.
    public init(path: String, size: Int, hash: UInt64) {
      self.path = path
      self.size = size
      self.hash = hash
    }
  }

  /// The command that made the report, such as `report`.
  public let command: String
  /// The day on which it was made.
  public let day: CivilDate
  /// The files that it was made of, in the order in which they were read.
  public let files: [File]

  /// Notes a report.
  public init(command: String, day: CivilDate, files: [File]) {
    self.command = command
    self.day = day
    self.files = files
  }

  // MARK: Kept in a file

  /// The text of the file, a line for each file.
  public var json: String {
    let lines = files.map { file in
      let path = JSONQuoting.quoted(file.path)
      return #"    { "path": \#(path), "bytes": \#(file.size), "hash": "\#(ReportMemory.digits(file.hash))" }"#
    }
    return """
      {
        "schema": "\(ReportMemory.schema)",
        "command": \(JSONQuoting.quoted(command)),
        "day": "\(day.iso)",
        "files": [\(lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n  ")]
      }

      """
  }

  /// Reads such a file; nil for anything else.
  public init?(_ bytes: [UInt8]) {
    let document = JSONDocument(bytes, limits: JSONDocument.Limits(bytes: ReportMemory.sizeLimit, depth: 4))
    guard document.troubles.isEmpty, let root = document.value, root["schema"]?.text == ReportMemory.schema,
      let command = root["command"]?.text, let day = root["day"]?.text.flatMap(CivilDate.init(iso:)),
      let list = root["files"]?.list
    else { return nil }
    var files: [File] = []
    for each in list {
      guard let path = each["path"]?.text, let size = each["bytes"]?.wholeNumber, size >= 0,
        let digits = each["hash"]?.text, digits.utf8.count == 16, let hash = UInt64(digits, radix: 16)
      else { return nil }
      files.append(File(path: path, size: size, hash: hash))
    }
    self.init(command: command, day: day, files: files)
  }

  private static func digits(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
