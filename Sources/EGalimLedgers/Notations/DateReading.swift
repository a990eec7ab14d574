import EGalim

/// What a date written by people or programs comes to.
public enum DateReading: Hashable, Sendable {
  /// The only way to read it, or the one that the column's order settles.
  case date(CivilDate, DateNotation)
  /// `03/04/2026` where the column's order is not known: the usual reading first.
  case ambiguous(CivilDate, CivilDate)
  /// Only to be read in the other order than its column's: `04/31/2026` among dates that begin with the day.
  case againstOrder(CivilDate)
  /// Of a known form, but in no calendar.
  case impossible
  /// No date, or one that two people could read differently.
  case unreadable
}

/// How a date that could be read was written.
public enum DateNotation: Hashable, Sendable {
  /// `2026-01-31`: what the platform reads.
  case iso
  /// `2026/01/31`, `20260131`: year, month and day in another dress.
  case yearFirst
  /// `2026-01-31T08:15:00`, `2026-01-31 08:15`: a day and an hour.
  case instant
  /// `31/01/2026`, `31-01-2026`, `31.01.26`: three numbers that do not begin with the year.
  case numbers(DateOrder)
  /// `31 janvier 2026`, `31-janv-26`.
  case words
  /// `46053`: the number of days by which Excel stores a date.
  case serial
}
