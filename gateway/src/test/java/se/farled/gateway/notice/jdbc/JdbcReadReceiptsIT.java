package se.farled.gateway.notice.jdbc;

import org.springframework.beans.factory.annotation.Autowired;
import se.farled.gateway.OnRealServers;
import se.farled.gateway.notice.ReadReceipts;
import se.farled.gateway.notice.ReadReceiptsContract;

@OnRealServers
class JdbcReadReceiptsIT extends ReadReceiptsContract {
    @Autowired
    private ReadReceipts receipts;

    @Override
    protected ReadReceipts receipts() {
        return receipts;
    }
}
