/** Makes the practice county: invented people whose counts are those of a published report. Knows no screen. */
package cunbu.app.sample;
