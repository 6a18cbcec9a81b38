package id.mandala.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the demo contents that are not there yet, in their order. The caller has said on whose behalf. */
@Component
public class DemoContents {

    private final List<DemoContent> contents;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DemoContents(ObjectProvider<DemoContent> contents, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.contents = contents.stream()
                .sorted(Comparator.comparingInt(DemoContent::order).thenComparing(DemoContent::name))
                .toList();
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return how many contents were loaded now */
    public int loadMissing() {
        var loaded = 0;
        for (var content : contents) {
            if (Boolean.TRUE.equals(transaction.execute(_ -> loadOnce(content)))) {
                loaded++;
            }
        }
        return loaded;
    }

    /** Another node's unfinished insert of the same name is waited for. */
    private boolean loadOnce(DemoContent content) {
        var first = jdbc.sql("insert into web.demo_content (name) values (:name) on conflict do nothing")
                        .param("name", content.name())
                        .update()
                == 1;
        if (first) {
            content.load();
        }
        return first;
    }
}
