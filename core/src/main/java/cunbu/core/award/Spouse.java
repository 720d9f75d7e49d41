package cunbu.core.award;

import cunbu.core.rule.Answer;

/** Somebody who may be the applicant's spouse on the day asked about. @param current never NO */
record Spouse(Facts.Person person, Answer current) {
}
