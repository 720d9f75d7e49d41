package cunbu.core.notice;

import cunbu.core.award.Verdict;

/** One person on a public notice. */
public record NoticeLine(PublicName name, PublicText village, Verdict verdict) {
}
