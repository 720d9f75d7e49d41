/** The exchange with other offices: keys, enrolment on paper, bundles out and in. Knows no other feature. */
package cunbu.app.exchange;
