package cunbu.app.json;

import cunbu.core.award.Verdict;
import cunbu.core.notice.NoticeLine;
import cunbu.core.notice.NoticeList;
import cunbu.core.notice.OfficePhone;
import cunbu.core.notice.PublicName;
import cunbu.core.notice.PublicText;
import cunbu.core.notice.WhereToObject;
import cunbu.core.rule.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A public notice with the code that its office signed. */
public final class NoticeJson {

    /** What such a document holds. @param code null if it holds none */
    public record Document(NoticeList list, String code) {
    }

    private NoticeJson() {
    }

    /** @param code null for a draft */
    public static String write(NoticeList list, String code) {
        return Json.write(document(list, code));
    }

    /** The document as a member of another one. */
    public static Map<String, Object> document(NoticeList list, String code) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("scheme", list.scheme());
        document.put("office", list.office().text());
        document.put("officeName", list.officeName().text());
        document.put("area", list.area().text());
        document.put("areaName", list.areaName().text());
        document.put("postedOn", list.postedOn().toString());
        document.put("days", list.days());
        document.put("lastDay", list.lastDay().toString());
        document.put("place", list.whereToObject().place().text());
        document.put("phone", list.whereToObject().phone() == null ? null : list.whereToObject().phone().text());
        document.put("lines", list.lines().stream().map(NoticeJson::line).toList());
        document.put("code", code);
        return document;
    }

    private static Map<String, Object> line(NoticeLine line) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", line.name().text());
        members.put("village", line.village().text());
        members.put("verdict", line.verdict().name());
        return members;
    }

    /**
     * The notice in the bytes of such a document.
     *
     * @throws NotUnderstood            if it is no JSON document
     * @throws IllegalArgumentException if it is another one, or holds anything that cannot hang in public
     */
    public static Document read(byte[] json) throws IOException {
        List<Refusal> refusals = new ArrayList<>();
        List<String> passedOver = new ArrayList<>();
        Members in = new Members(Json.read(new ByteArrayInputStream(json)), "", refusals, passedOver);
        try {
            String phone = in.text("phone");
            WhereToObject where = new WhereToObject(new PublicText(in.needed("place")), phone == null ? null : new OfficePhone(phone));
            NoticeList list = new NoticeList(in.needed("scheme"), in.area("office"), new PublicText(in.needed("officeName")), in.area("area"),
                    new PublicText(in.needed("areaName")), in.day("postedOn"), in.number("days"), where, in.list("lines", NoticeJson::line));
            boolean sameEnd = list.lastDay().equals(in.day("lastDay"));
            String code = in.text("code");
            in.passOver();
            if (!sameEnd || !refusals.isEmpty() || !passedOver.isEmpty()) {
                throw new IllegalArgumentException();
            }
            return new Document(list, code);
        } catch (IllegalArgumentException | NullPointerException e) {
            // What stood there stays out of the message: it may be what a notice must not hold.
            throw new IllegalArgumentException("not the document of a notice");
        }
    }

    private static NoticeLine line(Members in) {
        return new NoticeLine(new PublicName(in.needed("name")), new PublicText(in.needed("village")), in.code(Verdict.class, "verdict"));
    }
}
