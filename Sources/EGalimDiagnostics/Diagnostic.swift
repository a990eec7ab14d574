/// One thing found wrong in what was handed in: what, where, and the text it was seen on.
public struct Diagnostic: Hashable, Sendable {
  /// The physical source line and the part of it to underline.
  public struct Excerpt: Hashable, Sendable {
    /// The physical line without its line end; e-mail addresses are masked by whoever makes the excerpt.
    public var text: String
    /// Scalars before the part to underline.
    public var offset: Int
    /// Scalars to underline; at least 1.
    public var length: Int

    /// Makes an excerpt of one physical line.
    public init(text: String, offset: Int, length: Int) {
      self.text = text
      self.offset = offset
      self.length = length
    }
  }

  /// What is wrong, with its particulars.
  public var finding: Finding
  /// Where it is.
  public var place: Place
  /// The offending cell's text as the file holds it, without its quotes; nil when no cell is meant.
  public var cell: String?
  /// How many lines of this file it holds for; more than 1 only for habits told once a file (`DiagnosticCode.isToldOncePerFile`).
  public var occurrences: Int
  private var boxedExcerpt: BoxedExcerpt?

  /// Makes a diagnostic.
  public init(_ finding: Finding, at place: Place, cell: String? = nil, excerpt: Excerpt? = nil, occurrences: Int = 1) {
    self.finding = finding
    self.place = place
    self.cell = cell
    self.occurrences = occurrences
    boxedExcerpt = excerpt.map(BoxedExcerpt.excerpt)
  }

  /// The source line, for people at a terminal; nil when it was not asked for or does not help.
  public var excerpt: Excerpt? {
    get {
      guard case .excerpt(let excerpt) = boxedExcerpt else { return nil }
      return excerpt
    }
    set { boxedExcerpt = newValue.map(BoxedExcerpt.excerpt) }
  }

  /// Excerpts are made for terminals alone: elsewhere they must not take room in every diagnostic.
  private indirect enum BoxedExcerpt: Hashable, Sendable {
    case excerpt(Excerpt)
  }

  /// The stable code of the finding, such as `E104`.
  public var code: DiagnosticCode { finding.code }
  /// Whether the line counts.
  public var severity: Severity { finding.code.severity }
}
