#!/bin/sh
# Deploys OSCM on a running domain made by create-domain.sh, or replaces it by another version. Data stays as it is; the
# application brings the database up to date when it starts, and refuses to start on a newer one.
set -eu

usage() {
    cat <<'TEXT'
usage: deploy.sh --server-home DIR --application EAR [--domain NAME]

  --server-home DIR   folder with bin/asadmin (payara6 or glassfish7)
  --application EAR   oscm.ear
  --domain NAME       default: oscm
TEXT
}

fail() {
    echo "deploy.sh: $1" >&2
    exit 1
}

server_home= application= domain=oscm
while [ $# -gt 0 ]; do
    case $1 in
        --help) usage; exit 0 ;;
        --*) [ $# -ge 2 ] || { usage >&2; exit 2; } ;;
    esac
    case $1 in
        --server-home) server_home=$2 ;;
        --application) application=$2 ;;
        --domain) domain=$2 ;;
        *) usage >&2; exit 2 ;;
    esac
    shift 2
done
[ -n "$server_home" ] && [ -n "$application" ] || { usage >&2; exit 2; }

asadmin=$server_home/bin/asadmin
domain_dir=$server_home/glassfish/domains/$domain
[ -x "$asadmin" ] || fail "$server_home holds no server: bin/asadmin is missing."
[ -d "$domain_dir" ] || fail "There is no domain $domain: make it with create-domain.sh."
[ -r "$application" ] || fail "The application $application cannot be read."

admin_port=$(sed -n 's/.*<network-listener .*port="\([0-9]*\)".*name="admin-listener".*/\1/p' "$domain_dir/config/domain.xml" | head -n 1)
if ! output=$("$asadmin" --port "$admin_port" deploy --name oscm --force=true "$application" 2>&1); then
    # The application's own reason, if it refused to start, stands at the root of the logged exception.
    reason=$(sed -n 's/.*StartupRefused: //p' "$domain_dir/logs/server.log" | tail -n 1)
    fail "${reason:-$output}"
fi
echo "OSCM is deployed on the domain $domain."
