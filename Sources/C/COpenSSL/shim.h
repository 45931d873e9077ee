#pragma once

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

// Constants that Swift cannot import, since other macros make them.
static const uint64_t wright_options =
    SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE;
static const uint64_t wright_no_ticket = SSL_OP_NO_TICKET;
static const unsigned long wright_name_flags = XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB;
