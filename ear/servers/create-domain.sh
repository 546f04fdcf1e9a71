#!/bin/sh
# Makes a domain for OSCM on Payara Server 6 or GlassFish 7 and leaves it running: database pool, mail session, TLS, ports.
# Everything is bound to the loopback address; --bind opens the HTTP and HTTPS listeners alone.
set -eu

usage() {
    cat <<'TEXT'
usage: create-domain.sh --server-home DIR --db-driver JAR --db-url URL --db-user USER --db-password-file FILE [option ...]

  --server-home DIR         folder with bin/asadmin (payara6 or glassfish7)
  --db-driver JAR           the PostgreSQL JDBC driver
  --db-url URL              jdbc:postgresql://host:5432/database
  --db-user USER            owner of the database
  --db-password-file FILE   holds the user's password in its first line
  --domain NAME             default: oscm
  --port-base PORT          default: 8000, which gives HTTP 8080, HTTPS 8081, administration 8048
  --bind ADDRESS            of the HTTP and HTTPS listeners, default: 127.0.0.1
  --home DIR                folder of the installation, default: oscm-home in the domain's folder
  --key-file FILE           key for secrets in the database, shared by the servers of one database;
                            default: keys/secrets in the home, made at the first start
  --zone ZONE               billing time zone, default: that of the server's JVM
  --sandbox true|false      clock may be moved, mail stays in a mailbox; default: false
  --mail-host HOST          default: localhost
  --mail-port PORT          default: 25
  --mail-from ADDRESS       default: oscm@localhost
  --jms-address HOST:PORT   OpenMQ broker over which servers of one database wake each other's workers; default: none
  --jms-user USER           default: guest
  --jms-password-file FILE  holds the user's password in its first line; default: guest
TEXT
}

fail() {
    echo "create-domain.sh: $1" >&2
    exit 1
}

server_home= db_driver= db_url= db_user= db_password_file= home= key_file= zone= jms_address= jms_password_file=
domain=oscm port_base=8000 bind=127.0.0.1 sandbox=false mail_host=localhost mail_port=25 mail_from=oscm@localhost jms_user=guest
while [ $# -gt 0 ]; do
    case $1 in
        --help) usage; exit 0 ;;
        --*) [ $# -ge 2 ] || { usage >&2; exit 2; } ;;
    esac
    case $1 in
        --server-home) server_home=$2 ;;
        --db-driver) db_driver=$2 ;;
        --db-url) db_url=$2 ;;
        --db-user) db_user=$2 ;;
        --db-password-file) db_password_file=$2 ;;
        --domain) domain=$2 ;;
        --port-base) port_base=$2 ;;
        --bind) bind=$2 ;;
        --home) home=$2 ;;
        --key-file) key_file=$2 ;;
        --zone) zone=$2 ;;
        --sandbox) sandbox=$2 ;;
        --mail-host) mail_host=$2 ;;
        --mail-port) mail_port=$2 ;;
        --mail-from) mail_from=$2 ;;
        --jms-address) jms_address=$2 ;;
        --jms-user) jms_user=$2 ;;
        --jms-password-file) jms_password_file=$2 ;;
        *) usage >&2; exit 2 ;;
    esac
    shift 2
done
for given in "$server_home" "$db_driver" "$db_url" "$db_user" "$db_password_file"; do
    [ -n "$given" ] || { usage >&2; exit 2; }
done

asadmin=$server_home/bin/asadmin
domain_dir=$server_home/glassfish/domains/$domain
home=${home:-$domain_dir/oscm-home}
admin_port=$((port_base + 48)) http_port=$((port_base + 80)) https_port=$((port_base + 81))
keytool=keytool
[ -z "${JAVA_HOME:-}" ] || keytool=$JAVA_HOME/bin/keytool

[ -x "$asadmin" ] || fail "$server_home holds no server: bin/asadmin is missing."
[ -r "$db_driver" ] || fail "The database driver $db_driver cannot be read."
[ -r "$db_password_file" ] || fail "The password file $db_password_file cannot be read."
[ -z "$jms_password_file" ] || [ -r "$jms_password_file" ] || fail "The password file $jms_password_file cannot be read."
[ ! -e "$domain_dir" ] || fail "The domain $domain exists already: choose another --domain, or deploy.sh to update it."

# GlassFish gives up after a minute by default, in milliseconds; a busy machine may need longer.
AS_START_TIMEOUT=${AS_START_TIMEOUT:-600000}
export AS_START_TIMEOUT

umask 077
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

is_payara() { [ -e "$server_home/glassfish/modules/payara-api.jar" ]; }

# Before the first start, so that nothing is bound to other addresses even for a moment.
bind_to_loopback() {
    sed -e 's/address="0\.0\.0\.0"/address="127.0.0.1"/' \
        -e 's/<network-listener port=/<network-listener address="127.0.0.1" port=/' \
        -e 's/<jmx-connector /<jmx-connector enabled="false" /' \
        -e 's/<hazelcast-config-specific-configuration>/<hazelcast-config-specific-configuration enabled="false">/' \
        "$domain_dir/config/domain.xml" > "$scratch/domain.xml"
    cat "$scratch/domain.xml" > "$domain_dir/config/domain.xml"
}

# The servers' stores have the master password, "changeit" unless the administrator changes it.
make_certificate() {
    key_store=$(ls "$domain_dir"/config/keystore.*)
    trust_store=$(ls "$domain_dir"/config/cacerts.*)
    names=dns:localhost,ip:127.0.0.1,ip:::1
    host_name=$(uname -n)
    case $host_name in [a-zA-Z]*) names=$names,dns:$host_name ;; esac
    "$keytool" -genkeypair -alias oscm -keyalg EC -groupname secp256r1 -validity 3650 -dname "CN=localhost, O=OSCM" \
        -ext "san=$names" -keystore "$key_store" -storepass changeit -keypass changeit
    mkdir -p "$home/tls"
    "$keytool" -exportcert -rfc -alias oscm -keystore "$key_store" -storepass changeit -file "$home/tls/server.pem"
    "$keytool" -importcert -noprompt -alias oscm -file "$home/tls/server.pem" -keystore "$trust_store" -storepass changeit
}

# Colons separate properties in asadmin's arguments.
escaped() { printf '%s' "$1" | sed 's/\\/\\\\/g; s/:/\\\\:/g'; }

# Looked up by the application only if oscm.jms.address is set. Whether the broker is there is its business: the pool tries once.
broker_commands() {
    [ -n "$jms_address" ] || return 0
    pool=resources.connector-connection-pool.BSSBrokerPool
    cat <<TEXT
create-connector-connection-pool --raname jmsra --connectiondefinition jakarta.jms.ConnectionFactory --steadypoolsize 0 --maxpoolsize 4 --poolresize 1 --failconnection=true BSSBrokerPool
set $pool.property.AddressList=mq://$jms_address/jms
set "$pool.property.UserName=$jms_user"
set "$pool.property.Password=\${ALIAS=oscm-jms}"
set $pool.property.ReconnectEnabled=false
create-connector-resource --poolname BSSBrokerPool jms/BSSBroker
create-system-properties "oscm.jms.address=$(escaped "$jms_address")"
TEXT
}

commands() {
    config=configs.config.server-config
    network=$config.network-config
    create_mail_resource=create-mail-resource
    if is_payara; then create_mail_resource=create-javamail-resource; fi
    cat <<TEXT
create-jdbc-connection-pool --datasourceclassname org.postgresql.ds.PGSimpleDataSource --restype javax.sql.DataSource --steadypoolsize 2 --maxpoolsize 64 --poolresize 2 --isolationlevel read-committed --isisolationguaranteed=true --isconnectvalidatereq=true --validationmethod custom-validation --validationclassname org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation --validateatmostonceperiod 5 --failconnection=true BSSPool
set "resources.jdbc-connection-pool.BSSPool.property.URL=$db_url"
set "resources.jdbc-connection-pool.BSSPool.property.User=$db_user"
set "resources.jdbc-connection-pool.BSSPool.property.Password=\${ALIAS=oscm-db}"
create-jdbc-resource --connectionpoolid BSSPool BSSDS
$create_mail_resource --mailhost "$mail_host" --mailuser oscm --fromaddress "$mail_from" --property "mail-smtp-port=$mail_port:mail-smtp-timeout=30000:mail-smtp-connectiontimeout=30000" mail/BSSMail
set $config.jms-service.type=REMOTE
$(broker_commands)
create-system-properties "oscm.home=$(escaped "$home")"
create-system-properties oscm.https.port=$https_port
create-system-properties oscm.sandbox=$sandbox
${key_file:+create-system-properties "oscm.key.file=$(escaped "$key_file")"}
${zone:+create-system-properties oscm.zone=$zone}
set $network.network-listeners.network-listener.http-listener-1.address=$bind
set $network.network-listeners.network-listener.http-listener-2.address=$bind
set $network.protocols.protocol.http-listener-1.http.xpowered-by=false
set $network.protocols.protocol.http-listener-2.http.xpowered-by=false
set $network.protocols.protocol.http-listener-2.ssl.cert-nickname=oscm
set $network.protocols.protocol.http-listener-2.ssl.client-auth=want
set $network.protocols.protocol.http-listener-2.ssl.tls12-enabled=true
set $network.protocols.protocol.http-listener-2.ssl.tls13-enabled=true
set $config.admin-service.das-config.autodeploy-enabled=false
set $config.admin-service.das-config.dynamic-reload-enabled=false
delete-iiop-listener orb-listener-1
delete-iiop-listener SSL
delete-iiop-listener SSL_MUTUALAUTH
delete-jvm-options -Xmx512m
create-jvm-options -Xmx1g
create-jvm-options -Dsun.net.http.retryPost=false
TEXT
    if ! is_payara; then
        # Otherwise a client without certificate is cut off instead of being asked for a password.
        echo "set $network.protocols.protocol.http-listener-2.ssl.renegotiate-on-client-auth-want=false"
        # Otherwise the log tells of every transaction of every timer.
        echo "set-log-levels jakarta.enterprise.resource.jta=WARNING"
    fi
}

# Runs asadmin and shows its words only if it fails.
quietly() {
    "$@" > "$scratch/output" 2>&1 && ! grep -q '^Command [a-z-]* failed' "$scratch/output" || {
        cat "$scratch/output" >&2
        fail "The domain $domain could not be set up."
    }
}

keep_password() {
    printf 'AS_ADMIN_ALIASPASSWORD=%s\n' "$2" > "$scratch/alias"
    quietly "$asadmin" --port "$admin_port" --passwordfile "$scratch/alias" create-password-alias "$1"
}

echo "Making the domain $domain ..."
quietly "$asadmin" --user admin create-domain --nopassword=true --portbase "$port_base" "$domain"
cp "$db_driver" "$domain_dir/lib/postgresql.jar"
quietly make_certificate
bind_to_loopback

echo "Starting it ..."
quietly "$asadmin" start-domain "$domain"

echo "Setting up database, mail, TLS and listeners ..."
keep_password oscm-db "$(head -n 1 "$db_password_file")"
[ -z "$jms_address" ] || keep_password oscm-jms "$([ -z "$jms_password_file" ] && echo guest || head -n 1 "$jms_password_file")"
commands > "$scratch/commands"
quietly "$asadmin" --port "$admin_port" multimode --file "$scratch/commands"

echo "Starting it again with these settings ..."
quietly "$asadmin" stop-domain "$domain"
quietly "$asadmin" start-domain "$domain"
quietly "$asadmin" --port "$admin_port" ping-connection-pool BSSPool

cat <<TEXT
The domain $domain runs:
  HTTPS           $bind:$https_port, certificate for clients to trust: $home/tls/server.pem
  HTTP            $bind:$http_port
  Administration  127.0.0.1:$admin_port
Next: deploy.sh --server-home $server_home --domain $domain --application oscm.ear
TEXT
