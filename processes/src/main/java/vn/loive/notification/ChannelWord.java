package vn.loive.notification;

import jakarta.persistence.AttributeConverter;
import java.util.Locale;
import vn.loive.shared.Notice;

/** A way of sending as the word {@code email} or {@code sms}. */
public class ChannelWord implements AttributeConverter<Notice.Channel, String> {
    @Override
    public String convertToDatabaseColumn(Notice.Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Notice.Channel convertToEntityAttribute(String word) {
        return Notice.Channel.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
