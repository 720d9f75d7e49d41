package cunbu.app.award;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Invents identity numbers, phones and accounts and plants them into texts, in every disguise that people type. Remembers all of them. */
final class PlantedNumbers {

    private static final List<String> CHINESE = List.of("〇一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖", "⓪①②③④⑤⑥⑦⑧⑨", "０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗");
    private static final List<String> BETWEEN = List.of(" ", "-", "　", "—", ".", "/", "_", " - ", "·", "、", "\u00a0");
    private static final String WORDS = "张王李赵岩玉刀罕波香伟芳娜敏静秀英丽强磊军洋勇艳杰娟涛明超霞平刚桂芬村寨组号路街县镇乡电话身份证账号卡号手机联系";

    private final SplittableRandom random;
    private final List<String> planted = new ArrayList<>();

    PlantedNumbers(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The digits of everything that was planted. */
    List<String> all() {
        return List.copyOf(planted);
    }

    /** A few words with such a number in them, most of the time. */
    String text() {
        String number = random.nextInt(4) == 0 ? digits(1 + random.nextInt(5)) : disguised(number());
        return words(random.nextInt(4)) + number + words(random.nextInt(4));
    }

    String words(int characters) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < characters; i++) {
            words.append(WORDS.charAt(random.nextInt(WORDS.length())));
        }
        return words.toString();
    }

    /** A number of a person or an account, plain. */
    String number() {
        String number = switch (random.nextInt(6)) {
            case 0 -> "5308241949" + digits(7) + "X0123456789".charAt(random.nextInt(11));
            case 1 -> "532725" + (10 + random.nextInt(90)) + "0" + (1 + random.nextInt(9)) + digits(5);
            case 2 -> "1" + (3 + random.nextInt(7)) + digits(9);
            case 3 -> "0879" + (2 + random.nextInt(8)) + digits(6);
            case 4 -> "62" + digits(14 + random.nextInt(4));
            default -> (2 + random.nextInt(7)) + digits(6 + random.nextInt(14));
        };
        planted.add(number);
        return number;
    }

    private String disguised(String number) {
        String spaced = switch (random.nextInt(4)) {
            case 0 -> String.join(BETWEEN.get(random.nextInt(BETWEEN.size())), number.split(""));
            case 1 -> String.join(BETWEEN.get(random.nextInt(BETWEEN.size())), number.split("(?<=\\G.{4})"));
            default -> number;
        };
        if (random.nextInt(3) > 0) {
            return spaced;
        }
        int[] other = CHINESE.get(random.nextInt(CHINESE.size())).codePoints().toArray();
        StringBuilder text = new StringBuilder();
        spaced.chars().forEach(each -> text.appendCodePoint(each >= '0' && each <= '9' ? other[each - '0'] : each));
        return text.toString();
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
