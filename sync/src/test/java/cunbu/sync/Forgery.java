package cunbu.sync;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import cunbu.sync.pack.Entry;
import cunbu.sync.pack.PackReader;
import cunbu.sync.pack.PackWriter;
import cunbu.sync.seal.Age;
import cunbu.sync.seal.Jws;
import cunbu.sync.seal.Sha256;
import cunbu.sync.seal.SigningKey;
import cunbu.sync.wire.Jcs;
import cunbu.sync.wire.StrictJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** An honest bundle taken apart, to be put together again otherwise. */
final class Forgery {

    /** Every entry by name, in order; the manifest's is replaced by what is signed in the end. */
    final Map<String, byte[]> entries = new LinkedHashMap<>();
    /** The manifest's members. */
    final Map<String, Object> manifest;
    private SigningKey key;
    private String recipient;

    Forgery(Path honest, String identity, SigningKey key, String recipient) throws IOException {
        try (InputStream in = Age.open(new ByteArrayInputStream(Files.readAllBytes(honest)), List.of(identity))) {
            PackReader pack = new PackReader(in);
            for (Optional<Entry> entry = pack.next(); entry.isPresent(); entry = pack.next()) {
                entries.put(entry.get().name(), pack.content(8 << 20));
            }
        }
        this.manifest = StrictJson.object(Base64.getUrlDecoder().decode(new String(entries.get("manifest.jws"), US_ASCII).split("\\.")[1]));
        this.key = key;
        this.recipient = recipient;
    }

    Forgery signedBy(SigningKey other) {
        key = other;
        return this;
    }

    Forgery sealedFor(String other) {
        recipient = other;
        return this;
    }

    Forgery with(String member, Object value) {
        manifest.put(member, value);
        return this;
    }

    @SuppressWarnings("unchecked")
    Forgery within(String member, String inner, Object value) {
        Object found = manifest.get(member);
        Object object = found instanceof List<?> list ? list.get(0) : found;
        ((Map<String, Object>) object).put(inner, value);
        return this;
    }

    /** Another first part, with a hash and a size that fit it. */
    Forgery part(byte[] content) {
        entries.put(Parts.name(1), content);
        return within("parts", "bytes", content.length).within("parts", "sha256", HexFormat.of().formatHex(Sha256.of(content)));
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    /** Signs what the members say now. */
    Forgery sign() {
        return payload(Jcs.bytes(manifest));
    }

    Forgery payload(byte[] payload) {
        return jws(Jws.sign(payload, Jws.MANIFEST, key));
    }

    Forgery payload(String payload) {
        return payload(payload.getBytes(UTF_8));
    }

    Forgery jws(String jws) {
        entries.put("manifest.jws", jws.getBytes(US_ASCII));
        return this;
    }

    String jws() {
        return new String(entries.get("manifest.jws"), US_ASCII);
    }

    byte[] packed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackWriter pack = new PackWriter(out);
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            pack.add(entry.getKey(), entry.getValue());
        }
        pack.finish();
        return out.toByteArray();
    }

    Path into(Path folder) throws IOException {
        return seal(packed(), recipient, folder);
    }

    static Path seal(byte[] content, String recipient, Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "forged", ".cbx");
        try (OutputStream out = Files.newOutputStream(file)) {
            OutputStream sealed = Age.seal(out, List.of(recipient));
            sealed.write(content);
            sealed.close();
        }
        return file;
    }
}
