package org.touchpointregister.notification;

import jakarta.activation.spi.MailcapRegistryProvider;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.StreamProvider;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.touchpointregister.shared.Sentences;

/** The mail server, where one is configured. */
@Component
class Smtp {

    static {
        // What is not named is searched for on the whole class path, some thirty times for each letter.
        System.getProperties().putIfAbsent(StreamProvider.class.getName(), MailStreamProvider.class.getName());
        System.getProperties()
                .putIfAbsent(
                        MailcapRegistryProvider.class.getName(),
                        "org.eclipse.angus.activation.MailcapRegistryProviderImpl");
    }

    private final @Nullable JavaMailSender sender;
    private final MailProperties properties;
    private final String senderName;

    /** An empty {@code spring.mail.host} (a variable that was left blank) means no mail server. */
    Smtp(
            ObjectProvider<JavaMailSender> sender,
            @Value("${spring.mail.host:}") String host,
            MailProperties properties,
            Sentences sentences) {
        this.sender = host.isBlank() ? null : sender.getIfAvailable();
        this.properties = properties;
        this.senderName = sentences.text("notification.senderName");
    }

    boolean configured() {
        return sender != null;
    }

    /** Hands the letter over; a {@link org.springframework.mail.MailException} means the server did not take it. */
    void deliver(Notice notice, Instant at) {
        try {
            Objects.requireNonNull(sender).send(message -> compose(message, notice, at));
        } catch (MailSendException e) {
            // No failed message: the server took the letter and only the farewell went wrong. A repeat would double it.
            if (!e.getFailedMessages().isEmpty()) {
                throw e;
            }
        }
    }

    private void compose(MimeMessage message, Notice notice, Instant at)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(from());
        helper.setTo(address(notice.recipientEmail(), notice.recipientName()));
        helper.setSubject(notice.subject());
        helper.setText(notice.text(), notice.html());
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC)));
        message.setHeader("Message-ID", notice.messageId());
        // Keeps out-of-office answers away.
        message.setHeader("Auto-Submitted", "auto-generated");
    }

    private InternetAddress from() throws MessagingException, UnsupportedEncodingException {
        InternetAddress from = new InternetAddress(properties.from(), true);
        return from.getPersonal() == null ? address(from.getAddress(), senderName) : from;
    }

    private static InternetAddress address(String email, String name)
            throws MessagingException, UnsupportedEncodingException {
        InternetAddress address = new InternetAddress(email, true);
        address.setPersonal(name, StandardCharsets.UTF_8.name());
        return address;
    }
}
