package cunbu.app.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Packs a change line small: lines are short and alike, so what they have in common is given to the compressor beforehand.
 * Unpacking gives back the very bytes. One thread may pack while another unpacks.
 */
final class LineBox {

    // Never edited: what was packed with it could not be unpacked. A better one gets the next number.
    private static final byte FORMAT = 1;
    private static final byte[] COMMON = ("{\"by\":\"\",\"cid\":\"\",\"eid\":\"\",\"hlc\":\"T00:00:00.000Z/0000/\",\"kind\":\"monthly_return\",\"kind\":\"certificate\","
            + "\"kind\":\"award_case\",\"kind\":\"migrant\",\"kind\":\"birth\",\"kind\":\"move\",\"own\":null,\"set\":{"
            + "\"reported_on\":{\"over\":[],\"v\":\"2009-\"},\"policy_compliant\":{\"over\":[],\"v\":true},\"late_report\":{\"over\":[],\"v\":false},"
            + "\"birth_order\":{\"over\":[],\"v\":1},\"mother\":{\"over\":[],\"v\":\"\"},\"father\":{\"over\":[],\"v\":\"\"},"
            + "\"kind\":\"marriage\",\"husband\":{\"over\":[],\"v\":\"\"},\"wife\":{\"over\":[],\"v\":\"\"},\"from_on\":{\"over\":[],\"v\":\"19\"},\"kind\":{\"over\":[],\"v\":\"registered\"},"
            + "\"kind\":\"parentage\",\"child\":{\"over\":[],\"v\":\"\"},\"lawful\":{\"over\":[],\"v\":true},\"origin\":{\"over\":[],\"v\":\"own\"},\"parent\":{\"over\":[],\"v\":\"\"},"
            + "\"kind\":\"household\",\"address\":{\"over\":[],\"v\":\"\"},\"number\":{\"over\":[],\"v\":\"\"},"
            + "\"kind\":\"person\",\"own\":\"\",\"set\":{\"_life\":{\"over\":[],\"v\":\"alive\"},\"_owner\":{\"over\":[],\"v\":\"530824\"},\"born_on\":{\"over\":[],\"v\":\"19\"},"
            + "\"died_on\":{\"over\":[],\"v\":\"\"},\"employed_by_unit\":{\"over\":[],\"v\":false},\"ethnic\":{\"over\":[],\"v\":\"01\"},\"household\":{\"over\":[],\"v\":\"\"},"
            + "\"hukou\":{\"over\":[],\"v\":\"agricultural\"},\"identity\":{\"over\":[],\"v\":\"532725\"},\"identity_given\":{\"over\":[],\"v\":\"\"},"
            + "\"marital\":{\"over\":[],\"v\":\"20\"},\"name\":{\"over\":[],\"v\":\"\"},\"presence\":{\"over\":[],\"v\":\"registered\"},\"relation\":{\"over\":[],\"v\":\"02\"},"
            + "\"sentences_checked_on\":{\"over\":[],\"v\":\"\"},\"sex\":{\"over\":[],\"v\":\"1\"},\"urban_pension\":{\"over\":[],\"v\":false},"
            + "\"village\":{\"over\":[],\"v\":\"530824\"}},\"user\":\"u1\",\"v\":\"1.0\"}").getBytes(StandardCharsets.US_ASCII);

    private final Deflater deflater = new Deflater(6, true);
    private final Inflater inflater = new Inflater(true);

    byte[] pack(byte[] line) {
        deflater.reset();
        deflater.setDictionary(COMMON);
        deflater.setInput(line);
        deflater.finish();
        byte[] buffer = new byte[1024];
        ByteArrayOutputStream packed = new ByteArrayOutputStream(256);
        packed.write(FORMAT);
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        return packed.toByteArray();
    }

    /** @throws RegisterUnavailable if the bytes are not what was packed */
    byte[] unpack(byte[] packed) {
        inflater.reset();
        inflater.setDictionary(COMMON);
        inflater.setInput(packed, 1, packed.length - 1);
        byte[] buffer = new byte[1024];
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        try {
            while (!inflater.finished()) {
                int bytes = inflater.inflate(buffer);
                if (bytes == 0 || packed[0] != FORMAT) {
                    throw new RegisterUnavailable(RegisterUnavailable.Reason.DAMAGED);
                }
                line.write(buffer, 0, bytes);
            }
        } catch (DataFormatException e) {
            throw new RegisterUnavailable(RegisterUnavailable.Reason.DAMAGED, e);
        }
        return line.toByteArray();
    }
}
