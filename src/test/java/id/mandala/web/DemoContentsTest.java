package id.mandala.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@Running
class DemoContentsTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final List<String> loaded = new ArrayList<>();

    @Test
    void contents_load_in_their_order_and_only_once() {
        var first = content(1, false);
        var second = content(2, false);
        assertThat(contents(second, first).loadMissing()).isEqualTo(2);
        assertThat(contents(second, first).loadMissing()).isZero();
        assertThat(loaded).containsExactly(first.name(), second.name());
    }

    @Test
    void a_content_that_failed_is_loaded_at_the_next_start() {
        var failing = content(1, true);
        var loading = contents(failing);
        Assertions.assertThatIllegalStateException().isThrownBy(loading::loadMissing);
        var mended = new Content(failing.order(), failing.name(), false);
        assertThat(contents(mended).loadMissing()).isEqualTo(1);
    }

    private DemoContents contents(DemoContent... contents) {
        var beans = new StaticListableBeanFactory();
        for (var content : contents) {
            beans.addBean(content.name(), content);
        }
        return new DemoContents(beans.getBeanProvider(DemoContent.class), jdbc, transactions);
    }

    private Content content(int order, boolean fails) {
        return new Content(order, "test-" + UUID.randomUUID(), fails);
    }

    private final class Content implements DemoContent {
        private final int order;
        private final String name;
        private final boolean fails;

        Content(int order, String name, boolean fails) {
            this.order = order;
            this.name = name;
            this.fails = fails;
        }

        @Override
        public int order() {
            return order;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void load() {
            if (fails) {
                throw new IllegalStateException("broken content");
            }
            loaded.add(name);
        }
    }
}
