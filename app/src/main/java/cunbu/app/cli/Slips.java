package cunbu.app.cli;

import cunbu.app.exchange.Offices;
import cunbu.app.fx.Texts;
import cunbu.app.json.Json;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Prints a file that was written, and the digits that travel on paper beside it. */
final class Slips {

    private Slips() {
    }

    static void print(Offices.Slip slip, boolean json, Texts texts, PrintWriter out) {
        if (json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("file", slip.file().toString());
            document.put("digits", slip.digits());
            out.println(Json.write(document));
        } else {
            out.println(texts.get("cli.office.slip", slip.file().toString(), slip.digits()));
        }
    }
}
