package id.mandala.monitoring.reminder;

import id.mandala.identity.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mail to the server named by {@code spring.mail.host}, and says what became of it. */
@Component
class Postman {

    /** @param id of the letter, the same each time it is sent */
    record Mail(String to, String subject, String text, String id) {}

    /** Why mail was not taken. */
    enum Undelivered {
        /** The server is not there, or hung up. */
        AWAY,
        /** The server refuses the program's user name or password. */
        SIGN_IN,
        /** No such address: tried again it would be refused again. */
        ADDRESS,
        /** The server does not take the message, perhaps for now. */
        REFUSED;

        /** Whether all other mail would fare the same. */
        boolean isOfServer() {
            return this == AWAY || this == SIGN_IN;
        }

        /** Of the refusal that says so: {@code monitoring.mail-sign-in}. */
        public String code() {
            return "monitoring.mail-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    /** One address and nothing that could become another header, a name or a second recipient. */
    private static final Pattern ONE_ADDRESS =
            Pattern.compile("[^\\p{Cntrl}\\s<>()\\[\\],;:\"\\\\@]+@[^\\p{Cntrl}\\s<>()\\[\\],;:\"\\\\@]+");

    /** Less than a request may take. */
    private static final int SECONDS_WHILE_SOMEBODY_WAITS = 5;

    private final ObjectProvider<JavaMailSender> senders;
    private final Address address;
    private final String from;

    Postman(ObjectProvider<JavaMailSender> senders, Address address, @Value("${mandala.reminders.from}") String from) {
        this.senders = senders;
        this.address = address;
        this.from = from;
    }

    /** The address mail comes from; empty where no mail server is named. */
    Optional<String> from() {
        return Optional.ofNullable(senders.getIfAvailable())
                .map(_ -> from.isBlank() ? "mandala@" + address.host() : from);
    }

    /** Does not wait longer than a person would; what the server takes after that is delivered all the same. */
    Optional<Undelivered> deliverNow(Mail mail) {
        return CompletableFuture.supplyAsync(() -> deliver(mail), Thread::startVirtualThread)
                .completeOnTimeout(Optional.of(Undelivered.AWAY), SECONDS_WHILE_SOMEBODY_WAITS, TimeUnit.SECONDS)
                .join();
    }

    /** @return empty once the server has taken it */
    Optional<Undelivered> deliver(Mail mail) {
        if (!isOneAddress(mail.to())) {
            return Optional.of(Undelivered.ADDRESS);
        }
        try {
            var sender = senders.getObject();
            sender.send(message(sender.createMimeMessage(), mail));
            return Optional.empty();
        } catch (MailAuthenticationException e) {
            LOG.warn("The mail server refuses the user name or the password", e);
            return Optional.of(Undelivered.SIGN_IN);
        } catch (MailSendException e) {
            return Optional.of(reason(e));
        } catch (MessagingException e) {
            LOG.warn("The address mail comes from cannot be used", e);
            return Optional.of(Undelivered.REFUSED);
        }
    }

    private static boolean isOneAddress(String text) {
        try {
            new InternetAddress(text, true).validate();
            return ONE_ADDRESS.matcher(text).matches();
        } catch (AddressException e) {
            return false;
        }
    }

    private MimeMessage message(MimeMessage empty, Mail mail) throws MessagingException {
        var helper = new MimeMessageHelper(empty, StandardCharsets.UTF_8.name());
        helper.setFrom(new InternetAddress(from().orElseThrow(), true));
        helper.setTo(mail.to());
        helper.setSubject(mail.subject());
        helper.setText(mail.text());
        empty.setHeader("Message-ID", "<" + mail.id() + "@" + address.host() + ">");
        empty.setHeader("Auto-Submitted", "auto-generated"); // nobody's absence note answers it (RFC 3834)
        return empty;
    }

    /** Only what the server says of a connection is logged: what it says of a recipient names the person. */
    private static Undelivered reason(MailSendException failure) {
        var refusals = Arrays.stream(failure.getMessageExceptions())
                .filter(SendFailedException.class::isInstance)
                .map(SendFailedException.class::cast)
                .toList();
        if (refusals.isEmpty()) {
            LOG.warn("The mail server does not answer", failure);
            return Undelivered.AWAY;
        }
        var refused = refusals.getFirst().getInvalidAddresses();
        return refused != null && refused.length > 0 ? Undelivered.ADDRESS : Undelivered.REFUSED;
    }
}
