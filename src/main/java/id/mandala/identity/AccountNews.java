package id.mandala.identity;

import id.mandala.values.RegionCode;
import id.mandala.web.WorkNews;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many people have an account here, for who manages them. */
@Component
@Transactional(readOnly = true)
class AccountNews implements WorkNews {

    private final Accounts accounts;

    AccountNews(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Line> of(RegionCode place) {
        return Actors.current().may(Permission.MANAGE_ACCOUNTS, place)
                ? List.of(new Line(
                        "identity.news.accounts", List.of(accounts.of(place).size()), "akun"))
                : List.of();
    }
}
