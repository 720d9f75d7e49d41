package cunbu.sync;

import cunbu.sync.wire.Manifest;
import java.util.Arrays;
import java.util.Optional;

/**
 * Takes another office's word on what it holds of the streams from here (rules R7 and R8 of the format). Only its newest life counts; within
 * one life it never holds less than before. Chain values decide, never lengths.
 */
final class Acknowledging {

    private final Manifest manifest;
    private final Held held;
    private final Applying applying;
    private final boolean newLife;

    Acknowledging(Manifest manifest, Held held, Applying applying) {
        this.manifest = manifest;
        this.held = held;
        this.applying = applying;
        this.newLife = held.letter(manifest.from()).filter(before -> before.inc().compareTo(manifest.inc()) < 0).isPresent();
    }

    void take() {
        if (held.letter(manifest.from()).filter(before -> before.inc().compareTo(manifest.inc()) > 0).isPresent()) {
            return;
        }
        for (OwnStream stream : held.streams(manifest.from())) {
            long upto = stream.open() ? open(stream) : closed(stream);
            if (upto != stream.acked()) {
                applying.acknowledged(manifest.from(), stream.epoch(), upto);
                if (!stream.open()) {
                    applying.resend(manifest.from(), stream.epoch(), upto);
                }
            }
        }
    }

    private long open(OwnStream stream) {
        Optional<Manifest.Ack> ack = ack(stream);
        if (newLife) {
            return ack.filter(each -> agrees(stream, each)).map(Manifest.Ack::upto).orElse(0L);
        }
        return Math.max(stream.acked(), ack.filter(each -> agrees(stream, each)).map(Manifest.Ack::upto).orElse(0L));
    }

    private long closed(OwnStream stream) {
        Optional<Manifest.Ack> ack = ack(stream);
        boolean beyond = ack.filter(each -> each.upto() > stream.length()).isPresent();
        if (!newLife && (ack.isEmpty() || beyond)) {
            return stream.acked();
        }
        boolean agrees = ack.filter(each -> agrees(stream, each)).isPresent();
        long upto = agrees ? ack.get().upto() : 0;
        return newLife || !agrees ? upto : Math.max(stream.acked(), upto);
    }

    private Optional<Manifest.Ack> ack(OwnStream stream) {
        return manifest.acks().stream().filter(each -> each.epoch().equals(stream.epoch())).findFirst();
    }

    /** An acknowledgement counts only for lines that were sent: its chain value proves it. */
    private boolean agrees(OwnStream stream, Manifest.Ack ack) {
        if (ack.upto() == 0 || ack.upto() > stream.length()) {
            return false;
        }
        return held.sentHeadAt(manifest.from(), stream.epoch(), ack.upto()).filter(head -> Arrays.equals(head, Chain.bytes(ack.head()))).isPresent();
    }
}
