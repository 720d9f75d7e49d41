package cunbu.app.quality;

import cunbu.core.quality.QualityFinding;

/** One finding as the window shows it. @param name of the person to look it up at; empty for households and totals */
record QualityRow(QualityFinding finding, String village, String name, String sentence, String action) {
}
