package id.mandala.monitoring.reminder;

import id.mandala.identity.Address;
import id.mandala.identity.Recipients.Recipient;
import id.mandala.monitoring.reminder.Letters.Letter;
import id.mandala.monitoring.reminder.Matters.Matter;
import id.mandala.monitoring.reminder.Postman.Mail;
import id.mandala.region.Agencies;
import id.mandala.region.Regions;
import id.mandala.web.Show;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a letter: short, plain, with a link; nothing about the person but the name, and never an amount. */
@Component
class LetterText {

    /** Accounts have no language of their own. */
    private static final Locale INDONESIAN = Locale.of("id");

    private static final int AGENCIES_NAMED = 30;

    private final MessageSource messages;
    private final Regions regions;
    private final Agencies agencies;
    private final Address address;

    LetterText(MessageSource messages, Regions regions, Agencies agencies, Address address) {
        this.messages = messages;
        this.regions = regions;
        this.agencies = agencies;
        this.address = address;
    }

    /** The same letter has the same id however often it is sent: a mailbox that knows it may leave the second away. */
    Mail of(Letter it) {
        var first = it.matters().getFirst();
        return new Mail(
                it.to().email().orElseThrow(),
                words(INDONESIAN, "subject." + first.kind(), first.count(), month(INDONESIAN, first.month())),
                framed(
                        INDONESIAN,
                        it.to(),
                        it.matters().stream().map(this::paragraph).collect(Collectors.joining("\n\n"))),
                it.day() + "." + it.to().account());
    }

    /** To find out whether mail arrives, in the language of whoever asks for it. */
    Mail sample(Recipient to, String email, Locale locale, String page) {
        return new Mail(
                email,
                words(locale, "sample.subject"),
                framed(locale, to, words(locale, "sample.text") + "\n" + address.origin() + page),
                "sample." + to.account() + "." + System.nanoTime());
    }

    private String framed(Locale locale, Recipient to, String text) {
        return words(locale, "greeting", to.actor().name()) + "\n\n" + text + "\n\n" + words(locale, "end") + "\n";
    }

    private String paragraph(Matter it) {
        var sentence = words(
                INDONESIAN,
                it.kind().name(),
                it.count(),
                month(INDONESIAN, it.month()),
                regions.name(it.region()),
                new Show(INDONESIAN).date(it.closes()));
        return sentence + (it.kind() == ReminderKind.LATE ? list(it) : "") + "\n" + link(it);
    }

    private String list(Matter it) {
        var names = agencies.names(it.region());
        var lines = it.reports().entrySet().stream()
                .map(of -> "- " + words(INDONESIAN, "late.line", names.getOrDefault(of.getKey(), "–"), of.getValue()))
                .sorted(Comparator.comparing(of -> of.toLowerCase(INDONESIAN)))
                .toList();
        var rest = lines.size() - AGENCIES_NAMED;
        return lines.stream().limit(AGENCIES_NAMED).map(of -> "\n" + of).collect(Collectors.joining())
                + (rest > 0 ? "\n" + words(INDONESIAN, "late.rest", rest) : "");
    }

    private String link(Matter it) {
        return address.origin() + "/kerja/" + it.region() + "/pemantauan"
                + it.kind().page() + "?bulan=" + it.month();
    }

    private String month(Locale locale, YearMonth month) {
        return messages.getMessage("web.month." + month.getMonthValue(), null, locale) + " " + month.getYear();
    }

    private String words(Locale locale, String key, Object... about) {
        return messages.getMessage("monitoring.reminder." + key, about, locale);
    }
}
