/// Writes and tidies dates and times in the forms of ISO 8601.
enum ISOText {
  /// Appends `2026-01-31`.
  static func appendDate(daysSince1970 days: Int, to output: inout [UInt8]) {
    // The proleptic Gregorian calendar in eras of 400 years that begin on 1 March, so that leap days come last.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    append(year, width: 4, to: &output)
    output.append(UInt8(ascii: "-"))
    append(month, width: 2, to: &output)
    output.append(UInt8(ascii: "-"))
    append(day, width: 2, to: &output)
  }

  /// Appends `08:30:00`; hours go on beyond 24.
  static func appendTime(_ seconds: Int, to output: inout [UInt8]) {
    append(seconds / 3600, width: 2, to: &output)
    output.append(UInt8(ascii: ":"))
    append(seconds / 60 % 60, width: 2, to: &output)
    output.append(UInt8(ascii: ":"))
    append(seconds % 60, width: 2, to: &output)
  }

  /// Appends a date that is stored as text, without a time of midnight, fractions of seconds or the mark of UTC.
  static func appendTidied(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    guard let mark = text.firstIndex(of: UInt8(ascii: "T")), mark > text.startIndex else {
      output.append(contentsOf: text)
      return
    }
    var time = text[(mark + 1)...]
    if time.last == UInt8(ascii: "Z") { time.removeLast() }
    if let point = time.firstIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) {
      time = time[..<point]
    }
    let isMidnight = time.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ":") }
    output.append(contentsOf: isMidnight ? text[..<mark] : text[...mark] + time)
  }

  /// Appends a duration such as `PT08H30M00S` as `08:30:00`; one of another form as it is.
  static func appendDuration(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    guard text.starts(with: "PT".utf8) else {
      output.append(contentsOf: text)
      return
    }
    var seconds = 0
    var number = 0
    var isFraction = false
    for byte in text.dropFirst(2) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if !isFraction { number = min(number * 10 + Int(byte & 0x0F), 1 << 40) }
        continue
      case UInt8(ascii: "."), UInt8(ascii: ","):
        isFraction = true
        continue
      case UInt8(ascii: "H"): seconds += number * 3600
      case UInt8(ascii: "M"): seconds += number * 60
      case UInt8(ascii: "S"): seconds += number
      default:
        output.append(contentsOf: text)
        return
      }
      // A huge sum comes from no clock, and must not overflow.
      seconds = min(seconds, 1 << 40)
      number = 0
      isFraction = false
    }
    appendTime(seconds, to: &output)
  }

  private static func append(_ number: Int, width: Int, to output: inout [UInt8]) {
    let digits = Array(String(number).utf8)
    for _ in 0..<max(width - digits.count, 0) { output.append(UInt8(ascii: "0")) }
    output.append(contentsOf: digits)
  }
}
